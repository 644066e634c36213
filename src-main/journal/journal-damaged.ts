import type { Failure } from '#shared/contract/failures'

/** The journal is damaged: a line is no longer what was written, or a snapshot is missing. */
export class JournalDamaged extends Error {
  readonly failure: Failure

  /** @param path file of the journal or snapshot  @param line where, counted by sequence in a journal */
  constructor(path: string, line: number, cause?: unknown) {
    super(`${path} (${line}) is damaged`, { cause })
    this.failure = { code: 'journalBroken', path, line }
  }
}
