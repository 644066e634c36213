import type { ForeseenCell } from './foreseen'
import type { TimeLine } from './timesheet'
import { timeLineKey } from './timesheet'

/** A cell of a week as it stands: confirmed, or still foreseen. */
export type ExpectedCell = Pick<
  TimeLine,
  'day' | 'collectivityId' | 'minutes' | 'activity' | 'start'
> & { readonly confirmed: boolean }

/** A week as it stands: every line, and what is foreseen where no line answers yet (a line of zero answers too). */
export function expectedCells(
  lines: readonly Omit<TimeLine, 'task'>[],
  foreseen: readonly ForeseenCell[],
): readonly ExpectedCell[] {
  const answered = new Set(lines.map(timeLineKey))
  return [
    ...lines.map((line) => ({ ...line, confirmed: true })),
    ...foreseen
      .filter((cell) => !answered.has(timeLineKey(cell)))
      .map((cell) => ({ ...cell, confirmed: false })),
  ]
}
