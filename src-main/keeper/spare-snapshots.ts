import type { PastFile } from './check-history'

/** How many snapshots that the program took by itself are kept, whatever the journal can give; those of an opening are all kept. */
const KEPT = 3

/**
 * The program's own old snapshots that the journal gives again: every file before holds and leads to the next one, back to a
 * snapshot that is there. One that no line before it leads to is the only way to what the workspace was from there on.
 *
 * @param files the files of a journal, the latest first
 */
export function spareSnapshots(files: readonly PastFile[]): readonly string[] {
  const old = new Set(files.flatMap(({ own }) => own ?? []).slice(KEPT))
  const spare: string[] = []
  let isGiven = false
  for (const { own, isBased, leadsOn } of files.toReversed()) {
    if (own !== null && isGiven && old.has(own)) spare.push(own)
    isGiven = leadsOn && (isBased || (own !== null && isGiven))
  }
  return spare
}
