/** A thread that worked for the program ended before it answered: memory ran out, or it was let go of. */
export class WorkEnded extends Error {
  readonly failure = { code: 'workEnded' } as const

  constructor(what: string) {
    super(`${what} ended`)
  }
}
