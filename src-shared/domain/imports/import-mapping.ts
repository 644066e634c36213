import { z } from 'zod'
import { idField, nameField } from '#shared/kernel/fields'
import { COST_COMPONENTS } from '../costs/agent-cost'
import { IMPORT_LIMITS } from './import-limits'
import { PAY_SUMS } from './pay-sums'

/** What a column of a file can hold. */
export const IMPORT_FIELDS = [
  'agent',
  'agentFirstName',
  'agentLastName',
  'collectivity',
  'activity',
  'task',
  'day',
  'start',
  'endDay',
  'end',
  'break',
  'breakStart',
  'breakEnd',
  'duration',
] as const

/** What a column can hold. */
export type ImportField = (typeof IMPORT_FIELDS)[number]

const nameMatchField = z.strictObject({
  kind: z.enum(['agent', 'collectivity']),
  /** The name as the file writes it. */
  found: z.string().min(1).max(IMPORT_LIMITS.name),
  /** The record it means; `null` is common time (collectivities only). */
  id: idField.nullable(),
})

/** How the files of one source are read, remembered from one import to the next. */
export const importMappingSchema = z.strictObject({
  id: idField,
  name: nameField,
  source: z.string().min(1).max(40),
  /** Field to column title, or to column number (`#3`) in files without titles. */
  columns: z.partialRecord(z.enum(IMPORT_FIELDS), z.string().min(1).max(IMPORT_LIMITS.name)),
  /** `dmy` is 31/01/2026, `mdy` 01/31/2026, `ymd` 2026-01-31. */
  dates: z.enum(['dmy', 'mdy', 'ymd']),
  /**
   * Unit of a duration that is a number alone. 7.30 is 7 h 18 in `decimalHours`, 7 h 30 in `hoursAndMinutes`; in `hours` it is
   * 7 h 18 too, but was not asked: the next file of that form is asked about. 150 is 1 h 30 in `hundredths`. `days` are the agent's own, `dayFractions` are of
   * twenty-four hours: 0.3125 is 7 h 30.
   */
  durations: z.enum([
    'hours',
    'decimalHours',
    'hoursAndMinutes',
    'hundredths',
    'minutes',
    'seconds',
    'days',
    'dayFractions',
  ]),
  /** What counts where a duration and the time from start to end differ; absent: it is asked. */
  worked: z.enum(['duration', 'ends']).optional(),
  /** What an entry of a calendar without hours counts for: the agent's own day; absent: nothing, it is refused. */
  allDay: z.enum(['days']).optional(),
  /** In workbooks of several sheets: the name of the one that holds the lines. */
  sheet: z.string().min(1).max(IMPORT_LIMITS.name).optional(),
  names: z.array(nameMatchField).max(5000),
  /** In files of pay: the columns that hold amounts, each with the component it counts in. */
  pay: z
    .array(
      z.strictObject({
        column: z.string().min(1).max(IMPORT_LIMITS.name),
        component: z.enum(COST_COMPONENTS),
      }),
    )
    .max(500)
    .optional(),
  /** In files of pay: columns with numbers that are no part of the file's total (net pay, a sum of others, hours, an index). */
  apart: z.array(z.string().min(1).max(IMPORT_LIMITS.name)).max(500).optional(),
  /** In files of pay: columns that sum up others, with what they sum up; each line is checked against them. */
  checks: z
    .array(
      z.strictObject({
        column: z.string().min(1).max(IMPORT_LIMITS.name),
        of: z.enum(PAY_SUMS),
      }),
    )
    .max(500)
    .optional(),
  /** In lists: the titles of all columns, in their order, and the field that each gives; a column without one is left aside. */
  list: z
    .strictObject({
      titles: z.array(z.string().min(1).max(IMPORT_LIMITS.name)).max(IMPORT_LIMITS.columns),
      columns: z
        .array(
          z.strictObject({
            column: z.string().min(1).max(IMPORT_LIMITS.name),
            field: z.string().min(1).max(IMPORT_LIMITS.name),
          }),
        )
        .max(IMPORT_LIMITS.columns),
      /** The order that was chosen where the dates show none; absent: none was. */
      dates: z.enum(['dmy', 'mdy']).optional(),
    })
    .optional(),
})

/** How the files of one source are read. */
export type ImportMapping = z.output<typeof importMappingSchema>
