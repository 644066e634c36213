import type { Minutes } from '#shared/kernel/minutes'
import type { TimeLineValue } from './timesheet-change'
import type { ForeseenCell } from './foreseen'

/**
 * What shall be kept of a duration given to a cell; `null`, no line. Zero says that nothing was done, and is kept where
 * hours are foreseen: without a line they would come back, and be confirmed with the rest of the week. Where nothing is
 * foreseen there is nothing to deny. A line that was kept keeps its task; a new one that is just as foreseen begins when
 * it was to, of others nobody said when.
 *
 * @param typed `null` takes back what was said
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
