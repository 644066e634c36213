import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { DeskAnswer, DeskInput, DeskRead } from '#shared/contract/desk'
import { deskQuery, type SAID_BY_SCREEN, type SCREEN_NEEDS_IT } from './desk-query'

/** Any question to the desk that changes nothing; a `null` input asks nothing yet. Where it is refused, a notice says why. */
export const useDesk = <M extends DeskRead>(
  method: M,
  input: DeskInput<M> | null,
  refused?: typeof SAID_BY_SCREEN | typeof SCREEN_NEEDS_IT,
): UseQueryResult<DeskAnswer<M>> => useQuery({ ...deskQuery(method, input), ...refused })
