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

/** The snapshots of a folder, each with the line that its name says, the last one first. Throws errors of the disk. */
export async function snapshotsIn(
  folder: string,
): Promise<readonly { readonly snapshot: string; readonly line: number }[]> {
  const names = await readdir(folder)
  return names
    .map((snapshot) => ({
      snapshot,
      line: Number(/^snapshot-(\d{1,15})(?:-\d+)?\.quotite\.json$/.exec(snapshot)?.[1] ?? 0),
    }))
    .filter(({ line }) => line > 0)
    .sort((a, b) => b.line - a.line)
}

/** Deletes what a crash left half written; never a journal or a snapshot. */
export async function sweepUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (name.endsWith(UNFINISHED)) await rm(join(folder, name), { force: true })
}
