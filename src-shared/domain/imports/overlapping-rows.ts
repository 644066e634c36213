import type { Day } from '#shared/kernel/day'
import type { MatchedRow } from './gather-cells'

/** A row that begins before another one of the same agent ends: both count, and the time in both counts twice. */
export interface OverlappingRow {
  readonly line: number
  /** The line of the row that it begins within. */
  readonly within: number
  readonly day: Day
}

interface Timed {
  readonly row: MatchedRow
  /** Seconds since midnight. */
  readonly from: number
  readonly to: number
}

/**
 * The rows of one agent that are at the same time as another one, by beginning and duration; in the order of the day.
 *
 * @param same places of rows that repeat another one word for word, and are named as such
 */
export function overlappingRows(
  rows: Iterable<MatchedRow>,
  same: ReadonlyMap<number, number>,
): readonly OverlappingRow[] {
  const byDay = new Map<string, Timed[]>()
  for (const row of rows) {
    if (row.start === null || row.seconds === null || row.seconds <= 0 || same.has(row.at)) continue
    const from = row.start * 60
    const timed = { row, from, to: from + row.seconds }
    const key = `${row.day} ${row.agentId}`
    const list = byDay.get(key)
    if (list === undefined) byDay.set(key, [timed])
    else list.push(timed)
  }
  return [...byDay.keys()].sort().flatMap((key) => {
    let latest: Timed | null = null
    const overlapping: OverlappingRow[] = []
    for (const timed of (byDay.get(key) ?? []).sort((a, b) => a.from - b.from)) {
      const { line, day } = timed.row
      if (latest !== null && timed.from < latest.to)
        overlapping.push({ line, within: latest.row.line, day })
      if (latest === null || timed.to > latest.to) latest = timed
    }
    return overlapping
  })
}
