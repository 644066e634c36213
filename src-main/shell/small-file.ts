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

/** Writes it whole or not at all. Throws what the disk says. */
export function writeSmallFile(file: string, value: unknown): void {
  const beside = `${file}.new`
  writeFileSync(beside, `${JSON.stringify(value, null, 2)}\n`, { flush: true })
  renameSync(beside, file)
}
