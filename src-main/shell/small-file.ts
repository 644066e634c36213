import { readFileSync, renameSync, writeFileSync } from 'node:fs'

/** Reads a small JSON file of ours; anything unreadable is as if it were not there. */
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

/** Writes it whole or not at all, while the program is leaving: nothing can be waited for. Throws what the disk says. */
export function writeSmallFileNow(file: string, value: unknown): void {
  const beside = `${file}.new`
  writeFileSync(beside, smallFileText(value), { flush: true })
  renameSync(beside, file)
}
