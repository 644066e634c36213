import type { Counts, VaultState } from '#shared/contract/vault'
import { NO_DIGESTS, type Digests } from '#shared/domain/workspace/digests'
import { perTable, TABLES, type TableName } from '#shared/domain/workspace/tables'
import type { VaultDatabase } from './vault-database'

const KEY = 'state'

const NO_ROWS: Counts = perTable(() => 0)

/** The state of a vault that never received anything, or that was emptied. */
export const EMPTY_STATE: VaultState = {
  sequence: 0,
  hash: '',
  counts: NO_ROWS,
  digests: NO_DIGESTS,
}

/** Digests as they were stored; older states have none, and a table that was not there yet has no rows. */
const wholeDigests = (stored: Partial<VaultState>): Digests | null => {
  const { digests = null } = stored
  return digests === null ? null : { ...NO_DIGESTS, ...digests }
}

/** The state as the last transaction left it. */
export async function storedState({ meta }: VaultDatabase): Promise<VaultState> {
  const state = (await meta.get(KEY)) ?? EMPTY_STATE
  return { ...state, counts: { ...NO_ROWS, ...state.counts }, digests: wholeDigests(state) }
}

/** Moves the state, inside the transaction that justifies it. */
export async function storeState({ meta }: VaultDatabase, state: VaultState): Promise<VaultState> {
  await meta.put(state, KEY)
  return state
}

/**
 * Counts the rows of every table, whatever the state says. A row without its copy in a derived store does not count: the
 * vault then lacks rows, and is rebuilt.
 *
 * @param countOf counts a table, where it is read whole anyway
 */
export async function countRows(
  { anyTable, hours, summaries }: VaultDatabase,
  countOf = (table: TableName): PromiseLike<number> => anyTable(table).count(),
): Promise<Counts> {
  const counted = await Promise.all(
    TABLES.map(async (table) => [table, await countOf(table)] as const),
  )
  const counts: Counts = { ...NO_ROWS, ...Object.fromEntries(counted) }
  return {
    ...counts,
    timesheets: Math.min(counts.timesheets, await hours.count()),
    statements: Math.min(counts.statements, await summaries.count()),
  }
}
