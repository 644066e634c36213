import { readFileSync, renameSync, writeFileSync } from 'node:fs'

/** Reads a small JSON file of the program; an unreadable one is ignored. */
export function readSmallFile(file: string): unknown {
  try {
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return parsed
  } catch {
    return null
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
