import { addDays, mondayOf } from '#shared/kernel/day'
import { periodHolds, type Period } from '#shared/kernel/period'
import type { TimeLine, Timesheet } from '#shared/domain/timesheets/timesheet'

/** A working week has lines on at least this many days. */
const WORKING_DAYS = 4

const within = (lines: readonly TimeLine[], week: Period): readonly TimeLine[] =>
  lines.filter(({ day }) => periodHolds(week, day))

/**
 * The week that the demonstration records: the last one of the period, by the first agent who has no hours in it, done as
 * that agent's last working week was. `null` when no agent has such a gap.
 */
export function pickWeek(
  period: Period,
  agentIds: readonly string[],
  timesheets: readonly Timesheet[],
): { readonly agentId: string; readonly lines: TimeLine[] } | null {
  const monday = mondayOf(period.to)
  for (const agentId of agentIds) {
    const lines = timesheets
      .filter((sheet) => sheet.agentId === agentId)
      .flatMap((sheet) => sheet.lines)
    if (within(lines, { from: monday, to: period.to }).length > 0) continue
    for (let weeks = 1; weeks <= 52; weeks += 1) {
      const from = addDays(monday, -7 * weeks)
      const model = within(lines, { from, to: addDays(from, 6) })
      if (new Set(model.map(({ day }) => day)).size < WORKING_DAYS) continue
      const moved = model.map((line) => ({ ...line, day: addDays(line.day, 7 * weeks) }))
      return { agentId, lines: moved.filter(({ day }) => day <= period.to) }
    }
  }
  return null
}
