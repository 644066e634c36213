import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { DeskAnswer, DeskInput } from '#shared/contract/desk'
import { deskQuery, type SAID_BY_SCREEN } from './desk-query'

type Rehearsing = 'rehearseImport' | 'rehearseList' | 'rehearsePayroll'

/**
 * The effect of a file, asked again whenever its reading or what is kept changes; until the new answer comes, the last one of the same
 * file stays on screen. `null` asks nothing. Where it is refused, a notice says why.
 */
export function useRehearsal<M extends Rehearsing>(
  method: M,
  order: DeskInput<M> | null,
  refused?: typeof SAID_BY_SCREEN,
): UseQueryResult<DeskAnswer<M>> {
  const token = order?.token
  return useQuery({
    ...deskQuery(method, order),
    ...refused,
    placeholderData: (last, query) => {
      const [, asked] = query?.queryKey ?? []
      const same =
        typeof asked === 'object' && asked !== null && 'token' in asked && asked.token === token
      return same ? last : undefined
    },
  })
}
