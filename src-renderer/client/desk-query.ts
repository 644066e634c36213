import { skipToken, type Query, type UseQueryOptions } from '@tanstack/react-query'
import type { DeskAnswer, DeskInput, DeskRead } from '#shared/contract/desk'
import { ask } from './ask'

/** Marks a question whose refusal is said in a notice. */
const NOTICED = 'isNoticed'

/** Whether a notice says why a question was refused. */
export const isNoticed = ({ meta }: Pick<Query, 'meta'>): boolean => meta?.[NOTICED] === true

/** Of a question whose refusal the screen itself says. */
export const SAID_BY_SCREEN = { meta: { [NOTICED]: false } } as const

/** Of a question without whose answer the screen has nothing to show: a sheet in its place says why it is refused. */
export const SCREEN_NEEDS_IT = { ...SAID_BY_SCREEN, throwOnError: true } as const

/**
 * A question to the desk for the query library; `null` asks nothing yet. Where it is refused, a notice says why. Answers are
 * compared by identity, for some have a million lines.
 */
export const deskQuery = <M extends DeskRead>(
  method: M,
  input: DeskInput<M> | null,
): UseQueryOptions<DeskAnswer<M>> => ({
  queryKey: [method, input],
  structuralSharing: false,
  meta: { [NOTICED]: true },
  queryFn: input === null ? skipToken : () => ask(method, input),
})
