import { existsSync, lstatSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { diskCode } from './disk-failure'

/** Far more bytes than such a file ever has. */
const LARGEST = 16_000_000

/**
 * The value of a JSON file; `null` where it has none. What is no file is not read, since a pipe or a device would never end, nor a file that
 * is too large. Throws errors of the disk.
 */
function valueOf(file: string): unknown {
  const found = statSync(file)
  if (!found.isFile() || found.size > LARGEST) return null
  const text = readFileSync(file, 'utf8')
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
    return valueOf(file)
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

/** Sets aside a folder that lies in the place of a file: none could be written there. What can't be set aside stays where it is. */
export function setFolderAside(file: string): void {
  try {
    if (lstatSync(file).isDirectory()) setAside(file)
  } catch (error) {
    if (diskCode(error) === null) throw error
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
    const value = parse(valueOf(file))
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
