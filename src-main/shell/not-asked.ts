import type { Failure } from '#shared/contract/failures'

/** The failure of a question that is not in the table, or not from the window. A method that is no text is named by its type alone. */
export const notAsked = (method: unknown): Failure => ({
  code: 'notAsked',
  method: typeof method === 'string' ? method.slice(0, 60) : typeof method,
})
