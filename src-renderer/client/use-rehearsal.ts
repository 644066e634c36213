import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { DeskAnswer, DeskInput } from '#shared/contract/desk'
import { deskQuery } from './desk-query'

type Rehearsing = 'rehearseImport' | 'rehearseList' | 'rehearsePayroll'

/**
 * The effect of a file, asked again whenever its reading or what is kept changes; until the new answer comes, the last one of the same
 * file stays on screen. `null` asks nothing.
 */
export function useRehearsal<M extends Rehearsing>(
  method: M,
  order: DeskInput<M> | null,
): UseQueryResult<DeskAnswer<M>> {
  const token = order?.token
  return useQuery({
    ...deskQuery(method, order),
    placeholderData: (last, query) => {
      const [, asked] = query?.queryKey ?? []
      const same =
        typeof asked === 'object' && asked !== null && 'token' in asked && asked.token === token
      return same ? last : undefined
    },
  })
}
