import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { diskCode } from './disk-failure'

/** The value of a JSON text; `null` where it is none. */
function valueIn(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text)
    return parsed
  } catch {
    return null
  }
}

/** Reads a small JSON file of the program; an unreadable one is ignored. */
export function readSmallFile(file: string): unknown {
  try {
    return valueIn(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** What a small file of the program holds. */
interface OwnFile<T> {
  /** `null` where it is missing or can't be read. */
  readonly value: T | null
  /** Where a file that could not be read lies from now on; `null`: there was none. */
  readonly unread: string | null
}

/** Renames a file, so that nothing is written over it. One that can't be renamed stays where it is. */
function setAside(file: string): string {
  for (let number = 1; ; number += 1) {
    const aside = `${file}.damaged-${String(number)}`
    if (existsSync(aside)) continue
    try {
      renameSync(file, aside)
      return aside
    } catch {
      return file
    }
  }
}

/**
 * Reads what a person would miss: a damaged file, what lies in its place, or one that the disk does not give back is set aside, since the
 * next one is written there.
 *
 * @param parse gives `null` for what is no such file
 */
export function readOwnFile<T>(file: string, parse: (value: unknown) => T | null): OwnFile<T> {
  try {
    const value = parse(valueIn(readFileSync(file, 'utf8')))
    return { value, unread: value === null ? setAside(file) : null }
  } catch (error) {
    const code = diskCode(error)
    if (code === null) throw error
    if (code === 'ENOENT' || code === 'ENOTDIR') return { value: null, unread: null }
    return { value: null, unread: setAside(file) }
  }
}

/** The text of such a file. */
export const smallFileText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** Writes it whole or not at all, synchronously, while the program is quitting. Throws errors of the disk. */
export function writeSmallFileNow(file: string, value: unknown): void {
  const beside = `${file}.new`
  writeFileSync(beside, smallFileText(value), { flush: true })
  renameSync(beside, file)
}
