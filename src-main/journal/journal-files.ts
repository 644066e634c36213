import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { UNFINISHED } from './write-whole-file'

/** Name of the journal file whose first line has that sequence. */
export const journalName = (first: number): string => `journal-${first}.jsonl`

/** A name that nothing in the folder has yet: an existing file may be the last copy of something. */
export async function freeName(folder: string, stem: string): Promise<string> {
  const taken = new Set(await readdir(folder))
  const name = (suffix: string): string => `${stem}${suffix}.quotite.json`
  if (!taken.has(name(''))) return name('')
  for (let again = 2; ; again += 1) if (!taken.has(name(`-${again}`))) return name(`-${again}`)
}

/** Sequences of the first lines of the journal files in a folder, oldest first. Throws errors of the disk. */
export async function journalFirsts(folder: string): Promise<readonly number[]> {
  const names = await readdir(folder)
  return names
    .map((name) => /^journal-(\d{1,15})\.jsonl$/.exec(name)?.[1])
    .filter((digits) => digits !== undefined)
    .map(Number)
    .sort((a, b) => a - b)
}

/** The highest line after which a snapshot of the folder was taken, by its name; 0 where there is none. Throws errors of the disk. */
export async function lastSnapshot(folder: string): Promise<number> {
  const names = await readdir(folder)
  const lines = names.map((name) =>
    Number(/^snapshot-(\d{1,15})(?:-\d+)?\.quotite\.json$/.exec(name)?.[1] ?? 0),
  )
  return lines.reduce((most, line) => Math.max(most, line), 0)
}

/** Deletes what a crash left half written; never a journal or a snapshot. */
export async function sweepUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (name.endsWith(UNFINISHED)) await rm(join(folder, name), { force: true })
}
