import { randomBytes } from 'node:crypto'
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** The technical log: what went wrong, for support. Never names, hours or amounts. */
export interface Log {
  readonly file: string
  readonly note: (line: string) => void
  /** Logs a bug and returns the reference by which the user can name it. */
  readonly bug: (where: string, error: unknown) => string
}

const LARGEST = 1_000_000
const KEPT = 3

const sizeOf = (file: string): number => {
  try {
    return statSync(file).size
  } catch {
    return 0
  }
}

/** `quotite.log` becomes `quotite.log.1`, which becomes `quotite.log.2`; the oldest is overwritten. */
function rotate(file: string): void {
  for (let age = KEPT; age >= 1; age -= 1) {
    const younger = age === 1 ? file : `${file}.${age - 1}`
    if (sizeOf(younger) > 0) renameSync(younger, `${file}.${age}`)
  }
}

const detailOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)

/** Opens the log. A log that can't be written is no reason to stop: the data has its own journal. */
export function openLog(file: string): Log {
  const note = (line: string): void => {
    try {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
      if (sizeOf(file) > LARGEST) rotate(file)
      appendFileSync(file, `${new Date().toISOString()} ${line}\n`)
    } catch {
      // A full or read-only disk: nothing more can be noted.
    }
  }
  return {
    file,
    note,
    bug: (where, error) => {
      const reference = `Q-${randomBytes(3).toString('hex').toUpperCase()}`
      note(`${reference} ${where}: ${detailOf(error)}`)
      return reference
    },
  }
}
