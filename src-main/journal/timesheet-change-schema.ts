import { z } from 'zod'
import { clockField, dayField, dayMinutesField, idField, monthField } from '#shared/kernel/fields'
import type {
  TimeLineChange,
  TimeLineValue,
  TimesheetChange,
} from '#shared/domain/timesheets/timesheet-change'
import { activityField } from '#shared/domain/timesheets/timesheet'
import { agentMonthId } from '#shared/domain/timesheets/agent-month-id'
import type { Change } from '#shared/domain/workspace/change'

/** A value as lines of form 3 have it: minutes, then task and beginning where there is one. */
const shortValue = z
  .tuple([dayMinutesField, z.string().optional(), clockField.optional()])
  .transform(([minutes, task = '', start]) => ({
    minutes,
    task,
    ...(start === undefined ? {} : { start }),
  }))
  .nullable()

/** A changed line of form 3: day, body, before, after, and the activity where there is one. */
const shortLine = z
  .tuple([dayField, idField.nullable(), shortValue, shortValue, activityField.optional()])
  .transform(([day, collectivityId, before, after, activity]) => ({
    day,
    collectivityId,
    ...(activity === undefined ? {} : { activity }),
    before,
    after,
  }))

const longValue = z
  .strictObject({ minutes: dayMinutesField, task: z.string(), start: clockField.optional() })
  .nullable()

/** A changed line of forms 1 and 2. */
const longLine = z.strictObject({
  day: dayField,
  collectivityId: idField.nullable(),
  activity: activityField.optional(),
  before: longValue,
  after: longValue,
})

/** A changed month as any form of lines has it: what form 3 leaves out is there, or follows from the rest. */
export const timesheetChangeSchema = z
  .strictObject({
    table: z.literal('timesheets'),
    id: z.string().optional(),
    agentId: idField,
    month: monthField,
    existed: z.boolean().default(true),
    exists: z.boolean().default(true),
    lines: z.array(z.union([shortLine, longLine])),
  })
  .transform(({ id, agentId, month, ...rest }) => ({
    id: id ?? agentMonthId(agentId, month),
    agentId,
    month,
    ...rest,
  }))

function shortened(value: TimeLineValue | null) {
  if (value === null) return null
  const { minutes, task, start } = value
  if (start !== undefined) return [minutes, task, start]
  return task === '' ? [minutes] : [minutes, task]
}

const shortenedLine = ({ day, collectivityId, activity, before, after }: TimeLineChange) => [
  day,
  collectivityId,
  shortened(before),
  shortened(after),
  ...(activity === undefined ? [] : [activity]),
]

const shortenedMonth = ({ agentId, month, existed, exists, lines, table }: TimesheetChange) => ({
  agentId,
  ...(existed ? {} : { existed }),
  ...(exists ? {} : { exists }),
  lines: lines.map(shortenedLine),
  month,
  table,
})

/** A change as lines of form 3 have it: half of the bytes of an entered hour were names and what follows from the rest. */
export const writtenChange = (change: Change): unknown =>
  change.table === 'timesheets' && change.id === agentMonthId(change.agentId, change.month)
    ? shortenedMonth(change)
    : change
