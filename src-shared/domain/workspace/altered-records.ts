import { sameJson } from '#shared/kernel/same-json'
import type { TextHash } from '#shared/kernel/hash-sum'
import type { AnyRecord } from './change'
import { isSameDigest, RunningDigest } from './digests'
import type { TableDigest } from './table-digest'
import { recordId } from './record-id'
import type { TableName } from './tables'

/** A record that is not as it was kept: as it was, and as it is; `null` where it is not there. */
export interface AlteredRecord {
  readonly kept: AnyRecord | null
  readonly found: AnyRecord | null
}

/** What is known of a table. */
export interface KnownTable {
  readonly table: TableName
  /** Its records as far as they are known, some of them perhaps as they were earlier. */
  readonly known: readonly AnyRecord[]
  /** Whether those are all that were kept: a record that is not among them was then added. */
  readonly isWhole: boolean
  /** Its records as they are. */
  readonly found: readonly AnyRecord[]
  /** What those that were kept came to. */
  readonly digest: TableDigest
}

/** Of more records that differ, only all together are tried: each one more doubles what is to be tried. */
const MOST_TRIED = 12

const byId = (records: readonly AnyRecord[]): ReadonlyMap<string, AnyRecord> =>
  new Map(records.map((record) => [recordId(record), record]))

function differing({ known, isWhole, found }: KnownTable): readonly AlteredRecord[] {
  const [then, now] = [byId(known), byId(found)]
  const changed = known.flatMap((kept) => {
    const one = now.get(recordId(kept)) ?? null
    return sameJson(one, kept) ? [] : [{ kept, found: one }]
  })
  const added = isWhole ? found.filter((one) => !then.has(recordId(one))) : []
  return [...changed, ...added.map((one) => ({ kept: null, found: one }))]
}

/** The parts of a list: all of it first. */
function* partsOf<T>(list: readonly T[]): Generator<readonly T[]> {
  yield list
  if (list.length > MOST_TRIED) return
  for (let mask = 2 ** list.length - 2; mask >= 0; mask -= 1)
    yield list.filter((_, at) => (mask >> at) % 2 === 1)
}

/**
 * The records of a table that are not as they were kept, where that can be proven: put back as they are known, they and no others give
 * the table the digest that it had. `null` where what is known does not prove which. Records that differ because they were changed since
 * what is known of them are left out.
 */
export function alteredRecords(
  known: KnownTable,
  hash?: TextHash,
): readonly AlteredRecord[] | null {
  const { table, found, digest } = known
  const digestOf = (records: readonly (AnyRecord | null)[]): TableDigest => {
    const running = new RunningDigest(table, undefined, hash)
    for (const record of records) if (record !== null) running.add(record)
    return running.digest
  }
  const candidates = differing(known)
  const own = new Set(candidates.map((one) => one.found))
  const others = digestOf(found.filter((record) => !own.has(record)))
  const digests = new Map(
    candidates.map((one) => [one, { kept: digestOf([one.kept]), found: digestOf([one.found]) }]),
  )
  for (const part of partsOf(candidates)) {
    const running = new RunningDigest(table, others)
    const putBack = new Set(part)
    for (const [one, sums] of digests) running.addAll(putBack.has(one) ? sums.kept : sums.found)
    if (isSameDigest(running.digest, digest)) return part
  }
  return null
}
