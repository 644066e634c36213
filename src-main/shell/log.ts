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

/** Makes the folder of a log where it is missing. */
function makeFolder(folder: string, recursive: boolean): void {
  try {
    mkdirSync(folder, { recursive, mode: 0o700 })
  } catch {
    // It is there, or can't be made: then nothing can be noted.
  }
}

/**
 * Opens the log. A log that can't be written is no reason to stop: the data has its own journal. The folder around its own is made now and not
 * later: a data folder that goes away while it is open would have another one in its place when it is put back.
 */
export function openLog(file: string): Log {
  makeFolder(dirname(file), true)
  const note = (line: string): void => {
    try {
      makeFolder(dirname(file), false)
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
