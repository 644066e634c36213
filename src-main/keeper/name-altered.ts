import type { AlteredNames } from '#shared/contract/journal-failures'
import type { Vault } from '#shared/contract/vault'
import { alteredRecords, type AlteredRecord } from '#shared/domain/workspace/altered-records'
import { applyChange, type AnyRecord } from '#shared/domain/workspace/change'
import type { Digests } from '#shared/domain/workspace/digests'
import { nameOrOwner } from '#shared/domain/workspace/record-name'
import { perTable, type TableName } from '#shared/domain/workspace/tables'
import { recordId } from '#shared/domain/workspace/record-id'
import { JournalDamaged } from '../journal/journal-damaged'
import type { Journal } from '../journal/journal'
import { machineHash } from '../journal/machine-hash'
import { readStoredFile } from '../repair/read-beyond'
import { foldJournal } from './fold-journal'

/** So many are named. */
const MOST_NAMED = 10

type Known = Readonly<Record<TableName, Map<string, AnyRecord>>>

/** Records as a broken journal has them: folded up to the break, then by the lines after it that can be read. */
async function knownRecords(
  journal: Journal,
): Promise<{ readonly known: Known; readonly isWhole: boolean }> {
  const folded = await foldJournal(journal).catch((error: unknown) => {
    if (error instanceof JournalDamaged) return null
    throw error
  })
  const known: Known = perTable(
    (table) => new Map((folded?.whole[table] ?? []).map((record) => [recordId(record), record])),
  )
  const from = folded?.end.sequence ?? 0
  for (const { content } of (await readStoredFile(journal.folder))?.lines ?? []) {
    if (content === null || content.sequence <= from) continue
    for (const change of content.changes) {
      const records = known[change.table]
      const applied = applyChange(change, records.get(change.id) ?? null)
      const after =
        change.table === 'timesheets' ? (applied.ok ? applied.value : undefined) : change.after
      if (after === null) records.delete(change.id)
      else if (after !== undefined) records.set(change.id, after)
    }
  }
  return { known, isWhole: folded !== null }
}

/** The altered records of a table; `null` where they are not known, or something in it is no record at all. */
function alteredIn(of: Parameters<typeof alteredRecords>[0]): readonly AlteredRecord[] | null {
  try {
    return alteredRecords(of, machineHash)
  } catch {
    return null
  }
}

/**
 * Names the records of some tables that are not as they were kept, where the journal can prove which they are; `null` where it can't
 * for one of these tables: some of them would read as all. What the journal does not name is named as in the vault.
 *
 * @param digests what the tables held when all was as it was kept
 */
export async function nameAltered(
  vault: Vault,
  journal: Journal,
  tables: readonly TableName[],
  digests: Digests,
): Promise<AlteredNames | null> {
  const { known, isWhole } = await knownRecords(journal)
  const rows = await vault.readTables([...new Set<TableName>([...tables, 'agents'])])
  const byId = (rows.agents ?? []).map((agent): [string, AnyRecord] => [agent.id, agent])
  // The journal first: rows of the database may be among those that were altered.
  const agents = new Map([...byId, ...known.agents])
  const altered: (AlteredRecord & { readonly table: TableName })[] = []
  for (const table of tables) {
    const found = rows[table] ?? []
    const of = { table, known: [...known[table].values()], isWhole, found, digest: digests[table] }
    const own = alteredIn(of)
    // All its records are as they were kept: what differs is no record.
    if (own === null || own.length === 0) return null
    altered.push(...own.map((one) => ({ table, ...one })))
  }
  const named = altered.slice(0, MOST_NAMED).flatMap(({ table, kept, found }) => {
    const record = kept ?? found
    if (record === null) return []
    const names = [kept, found].map((one) => (one === null ? null : nameOrOwner(one, agents)))
    const name = names.find((one) => one !== null) ?? null
    return [{ table, id: recordId(record), name, month: 'month' in record ? record.month : null }]
  })
  return { named, more: altered.length - named.length }
}
