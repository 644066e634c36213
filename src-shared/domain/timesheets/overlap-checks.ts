import { minutes } from '#shared/kernel/minutes'
import type { ExpectedCell } from './expected-cells'
import type { WeekCheck } from './week-check'

/** Pieces of one day that begin before an earlier one ends, where both say when they begin. */
export function overlapChecks(
  agentId: string,
  cells: readonly ExpectedCell[],
): readonly WeekCheck[] {
  const timed = cells
    .flatMap((cell) =>
      cell.start === undefined || cell.minutes === 0 ? [] : [{ ...cell, start: cell.start }],
    )
    .sort((a, b) => a.start - b.start)
  const checks: WeekCheck[] = []
  let latest: (typeof timed)[number] | undefined
  for (const cell of timed) {
    const end = cell.start + cell.minutes
    const latestEnd = latest === undefined ? 0 : latest.start + latest.minutes
    if (latest !== undefined && cell.start < latestEnd)
      checks.push({
        code: 'overlap',
        agentId,
        blocking: false,
        day: cell.day,
        collectivityId: cell.collectivityId,
        ...(cell.activity === undefined ? {} : { activity: cell.activity }),
        other: latest.collectivityId,
        otherStart: latest.start,
        shared: minutes(Math.min(end, latestEnd) - cell.start),
      })
    if (end > latestEnd) latest = cell
  }
  return checks
}
