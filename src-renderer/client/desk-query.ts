import { skipToken, type UseQueryOptions } from '@tanstack/react-query'
import type { DeskAnswer, DeskInput, DeskRead } from '#shared/contract/desk'
import { ask } from './ask'

/**
 * A question to the desk for the query library; `null` asks nothing yet. Answers are compared by identity, for some have a
 * million lines.
 */
export const deskQuery = <M extends DeskRead>(
  method: M,
  input: DeskInput<M> | null,
): UseQueryOptions<DeskAnswer<M>> => ({
  queryKey: [method, input],
  structuralSharing: false,
  queryFn: input === null ? skipToken : () => ask(method, input),
})
