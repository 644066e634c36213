import type { ForeseenCell } from './foreseen'
import type { TimeLine } from './timesheet'
import { timeLineKey } from './time-line-key'

/** A current cell of a week: confirmed, or still foreseen. */
export type ExpectedCell = Pick<
  TimeLine,
  'day' | 'collectivityId' | 'minutes' | 'activity' | 'start'
> & { readonly confirmed: boolean }

/** The current week: every line, and what is foreseen where no line replaces it yet (a line of zero does too). */
export function expectedCells(
  lines: readonly Omit<TimeLine, 'task'>[],
  foreseen: readonly ForeseenCell[],
): readonly ExpectedCell[] {
  const answered = new Set(lines.map(timeLineKey))
  return [
    ...lines.map((line) => ({ ...line, confirmed: true })),
    ...foreseen
      .filter((cell) => answered.size === 0 || !answered.has(timeLineKey(cell)))
      .map((cell) => ({ ...cell, confirmed: false })),
  ]
}
