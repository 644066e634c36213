import type { Failure } from '#shared/contract/failures'

/** The workspace can't be opened for a reason that a person can do something about. */
export class StoreRefused extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(`Not opened: ${failure.code}`)
    this.failure = failure
  }
}
