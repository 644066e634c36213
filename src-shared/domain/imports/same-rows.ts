import type { MatchedRow } from './gather-cells'

const saidBy = ({ agentId, collectivityId, activity, day, task, start, seconds }: MatchedRow) =>
  JSON.stringify([agentId, collectivityId, activity, day, task, start, seconds])

/**
 * Rows that repeat an earlier row of the file word for word: by their place, the line of the first one. They add up like
 * any others, but need attention: a file joined from two may have an hour twice.
 */
export function sameRows(rows: readonly MatchedRow[]): ReadonlyMap<number, number> {
  const first = new Map<string, number>()
  const same = new Map<number, number>()
  for (const row of rows) {
    const seen = saidBy(row)
    const line = first.get(seen)
    if (line === undefined) first.set(seen, row.line)
    else same.set(row.at, line)
  }
  return same
}
