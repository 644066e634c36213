import type { Change } from '#shared/domain/workspace/change'
import { applyChange } from '#shared/domain/workspace/change'
import type { Records, TableName } from '#shared/domain/workspace/records'
import { recordId } from '#shared/domain/workspace/records'
import type { Journal } from '../journal/journal'
import { JournalDamaged } from '../journal/journal-damaged'
import type { JournalLine } from '../journal/journal-line'
import { readSnapshot } from '../journal/snapshot'
import type { WholeWorkspace } from './whole-workspace'
import { workspaceOf } from './whole-workspace'

type Maps = { readonly [T in TableName]: Map<string, Records[T]> }

const EMPTY: WholeWorkspace = {
  workspace: [],
  collectivities: [],
  agents: [],
  agreements: [],
  timesheets: [],
  costs: [],
  statements: [],
}

function mapOf<T extends TableName>(
  table: T,
  rows: readonly Records[T][],
): Map<string, Records[T]> {
  return new Map(rows.map((row) => [recordId[table](row), row]))
}

const mapsOf = (whole: WholeWorkspace): Maps => ({
  workspace: mapOf('workspace', whole.workspace),
  collectivities: mapOf('collectivities', whole.collectivities),
  agents: mapOf('agents', whole.agents),
  agreements: mapOf('agreements', whole.agreements),
  timesheets: mapOf('timesheets', whole.timesheets),
  costs: mapOf('costs', whole.costs),
  statements: mapOf('statements', whole.statements),
})

function put<R>(map: Map<string, R>, id: string, record: R | null): void {
  if (record === null) map.delete(id)
  else map.set(id, record)
}

function fold(maps: Maps, change: Change): boolean {
  const applied = applyChange(change, maps[change.table].get(change.id) ?? null)
  if (!applied.ok) return false
  switch (change.table) {
    case 'workspace':
      put(maps.workspace, change.id, change.after)
      return true
    case 'collectivities':
      put(maps.collectivities, change.id, change.after)
      return true
    case 'agents':
      put(maps.agents, change.id, change.after)
      return true
    case 'agreements':
      put(maps.agreements, change.id, change.after)
      return true
    case 'costs':
      put(maps.costs, change.id, change.after)
      return true
    case 'statements':
      put(maps.statements, change.id, change.after)
      return true
    case 'timesheets':
      put(
        maps.timesheets,
        change.id,
        applied.value !== null && 'lines' in applied.value ? applied.value : null,
      )
      return true
  }
}

/** Finds the last line from which everything can be had anew, going back over snapshots that are missing or damaged. */
async function findBase(
  journal: Journal,
): Promise<{ readonly whole: WholeWorkspace; readonly line: JournalLine | null }> {
  let before = Number.POSITIVE_INFINITY
  for (;;) {
    const first = journal.lines.findLast(
      ({ offset, sequence }) => offset === 0 && sequence < before,
    )
    if (first === undefined) {
      if (await journal.readOlder()) continue
      throw new JournalDamaged(journal.lines[0]?.file ?? journal.folder, 1)
    }
    const line = await journal.read(first)
    if (line.base === undefined && line.sequence === 1) return { whole: EMPTY, line: null }
    try {
      if (line.base !== undefined)
        return { whole: workspaceOf(await readSnapshot(journal.folder, line.base)), line }
    } catch (error) {
      // Only a snapshot that the program took by itself can be had again from the lines before it.
      if (line.label !== null) throw new JournalDamaged(line.base?.snapshot ?? first.file, 1, error)
    }
    before = line.sequence
  }
}

/** What a fold leads to: the records, the line that was reached, and how many lines changed something. */
export interface Folded {
  readonly whole: WholeWorkspace
  readonly end: { readonly sequence: number; readonly hash: string }
  readonly changes: number
}

/** The workspace as the journal tells it: its last readable snapshot and every change since. Throws `JournalDamaged`. */
export async function foldJournal(journal: Journal): Promise<Folded> {
  const { whole, line: base } = await findBase(journal)
  const maps = mapsOf(whole)
  let end = { sequence: base?.sequence ?? 0, hash: base?.hash ?? '' }
  let changes = 0
  for await (const line of journal.readAfter(base?.sequence ?? 0)) {
    if (!line.changes.every((change) => fold(maps, change)))
      throw new JournalDamaged(journal.folder, line.sequence)
    end = { sequence: line.sequence, hash: line.hash }
    changes += line.changes.length > 0 ? 1 : 0
  }
  return {
    whole: {
      workspace: [...maps.workspace.values()],
      collectivities: [...maps.collectivities.values()],
      agents: [...maps.agents.values()],
      agreements: [...maps.agreements.values()],
      timesheets: [...maps.timesheets.values()],
      costs: [...maps.costs.values()],
      statements: [...maps.statements.values()],
    },
    end,
    changes,
  }
}
