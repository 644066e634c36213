import type { Formatters } from '#shared/wording/formatters'
import { parseDuration } from '#shared/domain/timesheets/parse-duration'
import type { Day } from '#shared/kernel/day'
import { minutes, MINUTES_PER_DAY } from '#shared/kernel/minutes'
import type { CorrectionStart } from '../../client/correction-start'
import type { ModelRow } from './wall-model'

/** The correction of a cell that a statement locks, with what was typed there where that is a duration. */
export function correctionOf(
  { agentId, collectivityId, activity }: ModelRow,
  day: Day,
  format: Formatters,
  typed: { readonly text: string; readonly task: string },
): CorrectionStart {
  const read = parseDuration(typed.text, minutes(MINUTES_PER_DAY))
  const start = { agentId, collectivityId, day: format.day(day, 'numeric') }
  if (!read.ok) return { ...start, facts: [] }
  const line = {
    day,
    collectivityId,
    minutes: read.value.minutes,
    task: typed.task,
    ...(activity === undefined ? {} : { activity }),
  }
  return {
    ...start,
    facts: [{ method: 'recordTime', input: { sheets: [{ agentId, lines: [line] }] } }],
  }
}
