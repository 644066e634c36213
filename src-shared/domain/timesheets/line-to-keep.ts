import type { Minutes } from '#shared/kernel/minutes'
import type { TimeLineValue } from './timesheet-change'
import type { ForeseenCell } from './foreseen'

/**
 * What to keep of a duration given to a cell; `null`, no line. Zero means that nothing was done, and is kept where hours
 * are foreseen: without a line they would reappear, and be confirmed with the rest of the week. Where nothing is foreseen,
 * zero needs no line. A line that was kept keeps its task; a new one equal to the foreseen cell begins when that was to
 * begin, others have no beginning.
 *
 * @param typed `null` deletes the entry
 */
export function lineToKeep(
  typed: Minutes | null,
  kept: TimeLineValue | null,
  foreseen: ForeseenCell | undefined,
): TimeLineValue | null {
  if (typed === null || (typed === 0 && foreseen === undefined)) return null
  if (kept !== null) return { ...kept, minutes: typed }
  const start = foreseen?.minutes === typed ? foreseen.start : undefined
  return { minutes: typed, task: '', ...(start === undefined ? {} : { start }) }
}
