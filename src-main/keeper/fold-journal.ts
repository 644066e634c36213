import { applyChange, type AnyRecord, type Change } from '#shared/domain/workspace/change'
import { perTable, type TableName } from '#shared/domain/workspace/tables'
import { recordId } from '#shared/domain/workspace/record-id'
import { wholeOf, type WholeWorkspace } from '#shared/domain/workspace/workspace-file'
import type { Journal } from '../journal/journal'
import { JournalDamaged } from '../journal/journal-damaged'
import type { JournalLine } from '../journal/journal-line'
import { readSnapshot } from '../journal/snapshot'

type Maps = Readonly<Record<TableName, Map<string, AnyRecord>>>

/** Progress is reported once for so many lines. */
const LINES_A_STEP = 500

const EMPTY = perTable<readonly AnyRecord[]>(() => []) as WholeWorkspace

const mapsOf = (whole: WholeWorkspace): Maps =>
  perTable((table) => new Map(whole[table].map((record) => [recordId(record), record])))

function fold(maps: Maps, change: Change): boolean {
  const map = maps[change.table]
  const applied = applyChange(change, map.get(change.id) ?? null)
  if (!applied.ok) return false
  if (applied.value === null) map.delete(change.id)
  else map.set(change.id, applied.value)
  return true
}

/** Finds the last line from which everything can be rebuilt, going back over snapshots that are missing or damaged. */
async function findBase(
  journal: Journal,
  until: number,
): Promise<{ readonly whole: WholeWorkspace; readonly line: JournalLine | null }> {
  let before = until + 1
  for (;;) {
    const first = journal.lines.findLast(
      ({ offset, sequence }) => offset === 0 && sequence < before,
    )
    if (first === undefined) {
      if (await journal.readOlder()) continue
      throw new JournalDamaged({ path: journal.lines[0]?.file ?? journal.folder, line: 1 })
    }
    const line = await journal.read(first)
    if (line.base === undefined && line.sequence === 1) return { whole: EMPTY, line: null }
    try {
      if (line.base !== undefined)
        return { whole: wholeOf(await readSnapshot(journal.folder, line.base)), line }
    } catch (error) {
      // Only a snapshot that the program took automatically can be rebuilt from the lines before it.
      if (line.label !== null)
        throw new JournalDamaged({ path: line.base?.snapshot ?? first.file, line: 1 }, error)
    }
    before = line.sequence
  }
}

/** The result of a fold: the records, the line that was reached, and how many lines changed something. */
export interface Folded {
  readonly whole: WholeWorkspace
  readonly end: { readonly sequence: number; readonly hash: string }
  readonly changes: number
}

/**
 * The workspace according to the journal: its last readable snapshot and every change since. Throws `JournalDamaged`.
 *
 * @param until the last line that counts; all of them by default
 * @param onProgress lines applied, of how many; 0 of 0 while the snapshot is read
 */
export async function foldJournal(
  journal: Journal,
  until = Number.POSITIVE_INFINITY,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<Folded> {
  onProgress(0, 0)
  const { whole, line: base } = await findBase(journal, until)
  const maps = mapsOf(whole)
  let end = { sequence: base?.sequence ?? 0, hash: base?.hash ?? '' }
  let changes = 0
  const from = end.sequence
  const total = Math.min(until, journal.sequence) - from
  for await (const line of journal.readAfter(base?.sequence ?? 0)) {
    if (line.sequence > until) break
    if (!line.changes.every((change) => fold(maps, change)))
      throw new JournalDamaged({ path: journal.folder, line: line.sequence })
    end = { sequence: line.sequence, hash: line.hash }
    if (line.sequence % LINES_A_STEP === 0) onProgress(line.sequence - from, total)
    changes += line.changes.length > 0 ? 1 : 0
  }
  return {
    whole: perTable((table) => [...maps[table].values()]) as WholeWorkspace,
    end,
    changes,
  }
}
