import type { Failure } from '#shared/contract/failures'
import type { FieldFailure } from '#shared/kernel/read'

/** A text that could not be read as the value of its field, with the sentence that says so. */
export interface Unreadable {
  readonly code: 'unreadable'
  /** Dotted path of the field in the record. */
  readonly field: string
  readonly sentence: string
}

/** Whatever prevents keeping a draft. */
export type FormFailure = Failure | Unreadable

/** Whether a failure names the field of the record it is about. */
export const hasField = (failure: FormFailure): failure is FieldFailure | Unreadable =>
  'field' in failure && typeof failure.field === 'string'
