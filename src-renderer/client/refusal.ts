import type { Failure } from '#shared/contract/failures'

/** A question that main could not answer, in the shape the query library and the error boundary expect. */
export class Refusal extends Error {
  readonly failures: readonly Failure[]

  constructor(failures: readonly Failure[]) {
    super(failures.map(({ code }) => code).join(', '))
    this.name = 'Refusal'
    this.failures = failures
  }
}
