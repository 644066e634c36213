import { canonicalJson } from '#shared/kernel/canonical-json'
import { HashSum, NO_SUM, type TextHash } from '#shared/kernel/hash-sum'
import type { TimeLineChange, TimeLineValue } from '../timesheets/timesheet-change'
import type { TimeLine, Timesheet } from '../timesheets/timesheet'
import type { AnyRecord, Change } from './change'
import { perTable, TABLES, type TableName } from './tables'
import { recordId } from './record-id'
import type { TableDigest } from './table-digest'
import type { WholeWorkspace } from './workspace-file'

/** The digest of each table. */
export type Digests = Readonly<Record<TableName, TableDigest>>

/** The digests of some tables. */
export type SomeDigests = Readonly<Partial<Record<TableName, TableDigest>>>

const EMPTY: TableDigest = [0, NO_SUM]

/** The digests of a workspace without a record. */
export const NO_DIGESTS: Digests = perTable(() => EMPTY)

const recordText = (table: TableName, id: string, record: AnyRecord): string =>
  `${JSON.stringify([table, id])} ${canonicalJson(record)}`

/** An agent's month counts as itself and line by line: a change of one line is then enough to follow the sum. */
const monthText = (id: string): string => JSON.stringify(['timesheets', id])

const lineText = (
  id: string,
  { day, collectivityId, activity }: Pick<TimeLineChange, 'day' | 'collectivityId' | 'activity'>,
  { minutes, task, start }: TimeLineValue | TimeLine,
): string =>
  JSON.stringify([id, day, collectivityId, activity ?? null, minutes, task, start ?? null])

/** The texts by which a record counts in the digest of its table. Throws where it holds what no record can. */
export function textsOf(table: TableName, record: AnyRecord): readonly string[] {
  const id = recordId(record)
  return table === 'timesheets'
    ? [monthText(id), ...(record as Timesheet).lines.map((line) => lineText(id, line, line))]
    : [recordText(table, id, record)]
}

/** The digest of a table, while records are added and changes followed. */
export class RunningDigest {
  private readonly table: TableName
  private readonly sum: HashSum
  private rows: number

  constructor(table: TableName, [rows, sum]: TableDigest = EMPTY, hash?: TextHash) {
    this.table = table
    this.rows = rows
    this.sum = new HashSum(sum, hash)
  }

  /** Adds a record. Throws where it holds what no record can. */
  add(record: AnyRecord): void {
    this.addTexts(1, textsOf(this.table, record))
  }

  /** Adds records by their texts. */
  addTexts(rows: number, texts: readonly string[]): void {
    for (const text of texts) this.sum.add(text)
    this.rows += rows
  }

  /** Adds everything of another digest of the same table. */
  addAll([rows, sum]: TableDigest): void {
    this.rows += rows
    this.sum.addSum(sum)
  }

  /** Follows a change of this table, from what it says was to what it says is. */
  follow(change: Change): void {
    const { id } = change
    if (change.table === 'timesheets') {
      if (change.existed) this.sum.remove(monthText(id))
      if (change.exists) this.sum.add(monthText(id))
      for (const line of change.lines) {
        if (line.before !== null) this.sum.remove(lineText(id, line, line.before))
        if (line.after !== null) this.sum.add(lineText(id, line, line.after))
      }
      this.rows += Number(change.exists) - Number(change.existed)
      return
    }
    const { before, after } = change
    if (before !== null) this.sum.remove(recordText(this.table, id, before))
    if (after !== null) this.sum.add(recordText(this.table, id, after))
    this.rows += Number(after !== null) - Number(before !== null)
  }

  get digest(): TableDigest {
    return [this.rows, this.sum.text]
  }
}

/** Whether two tables have the same records. */
export const isSameDigest = (a: TableDigest, b: TableDigest): boolean =>
  a[0] === b[0] && a[1] === b[1]

/** The digests of a whole workspace. */
export const digestsOf = (whole: WholeWorkspace, hash?: TextHash): Digests =>
  perTable((table) => {
    const running = new RunningDigest(table, EMPTY, hash)
    for (const record of whole[table]) running.add(record)
    return running.digest
  })

/** The digests of the tables that some changes touch, after them. */
export function digestsAfter(
  digests: Digests,
  changes: readonly Change[],
  hash?: TextHash,
): SomeDigests {
  const touched = new Map<TableName, RunningDigest>()
  for (const change of changes) {
    const { table } = change
    const running = touched.get(table) ?? new RunningDigest(table, digests[table], hash)
    touched.set(table, running)
    running.follow(change)
  }
  return Object.fromEntries([...touched].map(([table, running]) => [table, running.digest]))
}

/** The digests of the tables that have records, besides those where `also` has some. */
export const filledDigests = (digests: Digests, also: Digests = NO_DIGESTS): SomeDigests =>
  Object.fromEntries(
    TABLES.filter((table) => digests[table][0] > 0 || also[table][0] > 0).map((table) => [
      table,
      digests[table],
    ]),
  )

/**
 * The digests of all tables after a line. The first line that has any, in a file or after lines that have none, is complete.
 *
 * @param before the digests after the line before; `null`: unknown, or there is none in this file
 * @param own what the line itself has; none in lines of before digests
 */
export const digestsThrough = (
  before: Digests | null,
  own: SomeDigests | undefined,
): Digests | null => (own === undefined ? null : { ...(before ?? NO_DIGESTS), ...own })
