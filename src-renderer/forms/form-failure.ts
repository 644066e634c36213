import type { Failure } from '#shared/contract/failures'

/** A text that could not be read as what the field holds, with the sentence that says so. */
export interface Unreadable {
  readonly code: 'unreadable'
  /** Dotted path of the field in the record. */
  readonly field: string
  readonly sentence: string
}

/** Whatever stands between a draft and a kept record. */
export type FormFailure = Failure | Unreadable
