import type { AcceptedChanges, VaultState } from '#shared/contract/vault'
import {
  applyChange,
  type AnyRecord,
  type Change,
  type ConflictFailure,
} from '#shared/domain/workspace/change'
import { digestsThrough } from '#shared/domain/workspace/digests'
import type { TableName } from '#shared/domain/workspace/tables'
import { failure, success, type Result } from '#shared/kernel/result'
import { DERIVED_STORES, followDerived } from './keep-derived'
import type { VaultDatabase } from './vault-database'
import { storedState, storeState } from './vault-state'

/** A record as it was before all the changes of a line, and as they leave it. */
interface Outcome {
  readonly table: TableName
  readonly id: string
  readonly before: AnyRecord | null
  readonly after: AnyRecord | null
}

const touched = (changes: readonly Change[]): readonly TableName[] => [
  ...new Set(changes.map(({ table }) => table)),
]

/** Computes the result of changes, several on one record included, without writing. */
async function outcomesOf(
  { anyTable }: VaultDatabase,
  changes: readonly Change[],
): Promise<Result<readonly Outcome[], ConflictFailure>> {
  const outcomes = new Map<string, Outcome>()
  for (const table of touched(changes)) {
    const ids = [...new Set(changes.filter((change) => change.table === table).map(({ id }) => id))]
    const records = await anyTable(table).bulkGet(ids)
    ids.forEach((id, index) => {
      const before = records[index] ?? null
      outcomes.set(`${table} ${id}`, { table, id, before, after: before })
    })
  }
  for (const change of changes) {
    const key = `${change.table} ${change.id}`
    const outcome = outcomes.get(key)
    if (outcome === undefined) throw new Error(`Not read: ${key}`)
    const applied = applyChange(change, outcome.after)
    if (!applied.ok) return applied
    outcomes.set(key, { ...outcome, after: applied.value })
  }
  return success([...outcomes.values()])
}

/** Writes the result of changes of one table, together: a file of payments has thousands. */
async function writeOutcomes(
  database: VaultDatabase,
  table: TableName,
  outcomes: readonly Outcome[],
): Promise<void> {
  const kept = outcomes.flatMap(({ id, after }) => (after === null ? [] : [{ id, after }]))
  const gone = outcomes.flatMap(({ id, after }) => (after === null ? [id] : []))
  await database.anyTable(table).bulkPut(
    kept.map(({ after }) => after),
    kept.map(({ id }) => id),
  )
  await database.anyTable(table).bulkDelete(gone)
}

/** Whether changes would apply, in one reading transaction. */
export const checkChanges = (
  database: VaultDatabase,
  changes: readonly Change[],
): Promise<Result<null, ConflictFailure>> =>
  changes.length === 0
    ? Promise.resolve(success(null))
    : database.dexie.transaction('r', [...touched(changes)], async () => {
        const outcomes = await outcomesOf(database, changes)
        return outcomes.ok ? success(null) : failure(...outcomes.failures)
      })

/** Applies the changes of one journal line and moves the state to it, in one transaction. */
export const applyChanges = (
  database: VaultDatabase,
  { sequence, hash, changes, digests: own }: AcceptedChanges,
): Promise<Result<VaultState, ConflictFailure>> =>
  database.dexie.transaction('rw', [...touched(changes), ...DERIVED_STORES, 'meta'], async () => {
    const state = await storedState(database)
    if (state.sequence === sequence && state.hash === hash) return success(state)
    if (sequence !== state.sequence + 1)
      throw new Error(`The vault holds line ${state.sequence}: line ${sequence} is not the next`)
    const outcomes = await outcomesOf(database, changes)
    if (!outcomes.ok) return failure(...outcomes.failures)
    const counts: Record<TableName, number> = { ...state.counts }
    for (const table of touched(changes)) {
      const ofTable = outcomes.value.filter((outcome) => outcome.table === table)
      await writeOutcomes(database, table, ofTable)
      await followDerived(database, table, ofTable)
      for (const { before, after } of ofTable)
        counts[table] += Number(after !== null) - Number(before !== null)
    }
    const digests = digestsThrough(state.digests, own)
    return success(await storeState(database, { sequence, hash, counts, digests }))
  })
