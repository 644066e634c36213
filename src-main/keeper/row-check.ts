import type { Vault } from '#shared/contract/vault'
import type { Change } from '#shared/domain/workspace/change'
import { isSameDigest, RunningDigest, type Digests } from '#shared/domain/workspace/digests'
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

/** The same of tables of few rows, all asked at once: a start waits for one answer, not for as many as there are tables. */
export async function rowFaultAtOnce(
  vault: Vault,
  digests: Digests,
  tables: readonly TableName[],
): Promise<RowFault | null> {
  const faults = await Promise.all(tables.map((table) => rowFault(vault, digests, [table])))
  return faults.find((fault) => fault !== null) ?? null
}

/** The tables whose rows, or what repeats them, are not what the digests say. */
export async function tablesAtFault(vault: Vault, digests: Digests): Promise<readonly TableName[]> {
  const faulty: TableName[] = []
  for (const table of TABLES)
    if ((await rowFault(vault, digests, [table])) !== null) faulty.push(table)
  return faulty
}
