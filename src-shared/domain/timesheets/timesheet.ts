import { z } from 'zod'
import { clockField, dayField, dayMinutesField, idField, monthField } from '#shared/kernel/fields'
import { MINUTES_PER_DAY } from '#shared/kernel/minutes'
import { timeLineKey } from './time-line-key'

/** The greatest length of an activity. */
export const LONGEST_ACTIVITY = 60

/** The greatest length of a task. */
export const LONGEST_TASK = 120

/** What the body asked for, where the body alone does not say it ("urbanisme"). Never empty: without one, no field. */
export const activityField = z.string().trim().min(1).max(LONGEST_ACTIVITY)

/**
 * One use of an agent: a day, a body (or `null` for common time), perhaps an activity, a duration. One line per day, body
 * and activity. Zero minutes confirm that nothing was done, where hours were foreseen.
 */
export const timeLineSchema = z.strictObject({
  day: dayField,
  /** `null`: common time (meetings, training), which no beneficiary asked for. */
  collectivityId: idField.nullable(),
  minutes: dayMinutesField,
  /** What was done, as the statement's annex prints it. */
  task: z.string().trim().max(LONGEST_TASK),
  activity: activityField.optional(),
  /** When it began, if given. */
  start: clockField.optional(),
})

/** One use of an agent by a body. */
export type TimeLine = z.output<typeof timeLineSchema>

function dayTotalsWithin24Hours(lines: readonly TimeLine[]): boolean {
  const totals = new Map<string, number>()
  for (const { day, minutes } of lines) totals.set(day, (totals.get(day) ?? 0) + minutes)
  return [...totals.values()].every((total) => total <= MINUTES_PER_DAY)
}

/** An agent's month of hours: the unit of storage. A record without lines says "no hours this month". */
export const timesheetSchema = z
  .strictObject({ agentId: idField, month: monthField, lines: z.array(timeLineSchema).max(5000) })
  .refine(({ month, lines }) => lines.every(({ day }) => day.startsWith(month)), {
    error: 'code:monthImpossible',
    path: ['lines'],
  })
  .refine(({ lines }) => new Set(lines.map(timeLineKey)).size === lines.length, {
    error: 'code:duplicateEntry',
    path: ['lines'],
  })
  .refine(({ lines }) => dayTotalsWithin24Hours(lines), {
    error: 'code:over24Hours',
    path: ['lines'],
  })

/** An agent's month of hours. */
export type Timesheet = z.output<typeof timesheetSchema>
