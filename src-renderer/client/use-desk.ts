import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { DeskAnswer, DeskInput, DeskRead } from '#shared/contract/desk'
import { deskQuery } from './desk-query'

/** Any question to the desk that changes nothing; a `null` input asks nothing yet. */
export const useDesk = <M extends DeskRead>(
  method: M,
  input: DeskInput<M> | null,
): UseQueryResult<DeskAnswer<M>> => useQuery(deskQuery(method, input))
