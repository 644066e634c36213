import type { JournalFailure } from '#shared/contract/journal-failures'

/** The place where a journal is damaged, and how. */
interface Damage {
  /** File of the journal or snapshot. */
  readonly path: string
  /** Where, counted by sequence in a journal. */
  readonly line: number
  /** The line is what was written, by a program that knows more than this one. */
  readonly isNewer?: boolean
}

/** The journal is damaged: a line is no longer what was written, or a snapshot is missing. */
export class JournalDamaged extends Error {
  readonly path: string
  readonly line: number
  readonly isNewer: boolean

  constructor({ path, line, isNewer = false }: Damage, cause?: unknown) {
    super(`${path} (${line}) is damaged`, { cause })
    this.path = path
    this.line = line
    this.isNewer = isNewer
  }

  /** What is said where the vault answers for the journal. */
  get failure(): JournalFailure {
    const place = { path: this.path, line: this.line }
    return this.isNewer
      ? { code: 'journalNewer', ...place, altered: [] }
      : { code: 'journalBroken', ...place }
  }
}
