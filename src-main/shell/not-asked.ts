import type { Failure } from '#shared/contract/failures'

/** The failure of a question that is not in the table, or not from the window. An object, which may have no text, is named by its type alone. */
export const notAsked = (method: unknown): Failure => ({
  code: 'notAsked',
  method: Object(method) === method ? typeof method : String(method).slice(0, 60),
})
