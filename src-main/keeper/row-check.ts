import type { Vault, VaultStart } from '#shared/contract/vault'
import type { Change } from '#shared/domain/workspace/change'
import { isSameDigest, RunningDigest, type Digests } from '#shared/domain/workspace/digests'
import type { TableDigest } from '#shared/domain/workspace/table-digest'
import { TABLES, type TableName } from '#shared/domain/workspace/tables'
import { machineHash } from '../journal/machine-hash'

/** What a table turned out to be: other than the digest says, or repeated wrongly by a derived store. */
export interface RowFault {
  readonly table: TableName
  readonly kind: 'altered' | 'stale'
}

/** So many rows are compared at a time: a change that comes meanwhile waits for some hundredths of a second. */
const PIECE = 250

/** A month of hours has some forty lines, a statement a year of uses. */
const PIECES: { readonly [T in TableName]?: number } = { timesheets: 40, statements: 5 }

/** Compares the rows of a vault with digests, table by table and page by page: changes may be kept between two pages. */
export class RowCheck {
  private readonly tables: TableName[]
  private readonly stale = new Set<TableName>()
  private strays = 0
  private after: string | null = null
  private running: RunningDigest | null = null

  constructor(tables: readonly TableName[]) {
    this.tables = [...tables]
  }

  /** Whether every table was compared. */
  get isDone(): boolean {
    return this.tables.length === 0
  }

  /** Reads one page. A fault of the table, once all of it was read; `null`: none, or not yet. */
  async step(vault: Vault, digests: Digests): Promise<RowFault | null> {
    const table = this.tables[0]
    if (table === undefined) return null
    const running = (this.running ??= new RunningDigest(table, undefined, machineHash))
    const page = await vault.textsPage({ table, after: this.after, limit: PIECES[table] ?? PIECE })
    running.addTexts(page.records, page.texts)
    this.strays += page.strays
    if (page.stale > 0) this.stale.add(table)
    this.after = page.next
    if (page.next !== null) return null
    const isAltered = this.strays > 0 || !isSameDigest(running.digest, digests[table])
    this.tables.shift()
    this.running = null
    this.strays = 0
    if (isAltered) return { table, kind: 'altered' }
    return this.stale.has(table) ? { table, kind: 'stale' } : null
  }

  /** Follows changes that were kept: those of rows already read would be missing from the sum. */
  follow(changes: readonly Change[]): void {
    const { after, running } = this
    if (after === null || running === null) return
    for (const change of changes)
      if (change.table === this.tables[0] && change.id <= after) running.follow(change)
  }
}

/** Compares the rows of some tables, one after the other: the first fault, or `null`. */
export async function rowFault(
  vault: Vault,
  digests: Digests,
  tables: readonly TableName[],
): Promise<RowFault | null> {
  const check = new RowCheck(tables)
  while (!check.isDone) {
    const fault = await check.step(vault, digests)
    if (fault !== null) return fault
  }
  return null
}

/** Tables of so many records are compared row by row before anything is shown; larger ones after. */
const MOST_AT_START = 250

/** What a start needs of a vault. */
export const readStart = (vault: Vault): Promise<VaultStart> => vault.readStart(MOST_AT_START)

/** Whether a table that a start read is what its digest says. */
function isAsNoted(table: TableName, { rows, texts }: VaultStart, digest: TableDigest): boolean {
  const running = new RunningDigest(table, undefined, machineHash)
  const page = texts[table]
  try {
    for (const record of rows[table] ?? []) running.add(record)
  } catch {
    // Something from outside is no record at all.
    return false
  }
  if (page !== undefined) running.addTexts(page.records, page.texts)
  return (page?.strays ?? 0) === 0 && isSameDigest(running.digest, digest)
}

/** The first fault of a small table in what a start read, or `null`. */
export function faultAtStart(start: VaultStart, digests: Digests): RowFault | null {
  for (const table of TABLES) {
    if (start.state.counts[table] > MOST_AT_START) continue
    if (!isAsNoted(table, start, digests[table])) return { table, kind: 'altered' }
    if ((start.texts[table]?.stale ?? 0) > 0) return { table, kind: 'stale' }
  }
  return null
}

/** The tables whose rows, or what repeats them, are not what the digests say. */
export async function tablesAtFault(vault: Vault, digests: Digests): Promise<readonly TableName[]> {
  const faulty: TableName[] = []
  for (const table of TABLES)
    if ((await rowFault(vault, digests, [table])) !== null) faulty.push(table)
  return faulty
}
