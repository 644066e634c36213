import { z } from 'zod'
import { centsField, dayField, idField, periodField } from '#shared/kernel/fields'
import { ENDS } from '../agreements/end-of-term'
import { INDICATOR_GAPS, INDICATORS, SUBJECTS } from '../indicators/indicator'
import { FIGURE_CODES } from '../indicators/indicator-figures'
import { savingsResultSchema } from './savings-result'

const subjectSchema = z.strictObject({ of: z.enum(SUBJECTS), id: idField })

const gapSchema = z.strictObject({
  code: z.enum(INDICATOR_GAPS),
  about: z.exactOptional(subjectSchema),
  months: z.exactOptional(z.int()),
})

const minutesField = z.int().brand<'Minutes'>()

const serviceSchema = z.strictObject({
  agreementId: idField,
  reference: z.string(),
  /** Whether it begins after another one of the list that it goes on with: both are one service. */
  goesOn: z.exactOptional(z.literal(true)),
  lenderId: idField,
  expiresOn: dayField.nullable(),
  /** What becomes of it on that day, as known on the day of the figures; absent in reports frozen before it was kept. */
  end: z.exactOptional(z.enum(ENDS)),
  agents: z.int(),
  /** Pooled full-time equivalents, in hundredths. */
  fullTimes: z.int(),
  minutes: minutesField,
  contracted: minutesField,
  /** `null` while amounts are missing, or where they would show what one person costs. */
  cost: centsField.nullable(),
  billed: centsField.nullable(),
  lenderPart: centsField.nullable(),
  /** Over the same months of the year before, and the change in tenths of a percent. */
  costBefore: centsField.nullable(),
  /** The days of both costs, where one is not of the same months as the other. */
  costDays: z.exactOptional(z.strictObject({ now: periodField, before: periodField })),
  costChange: z.int().nullable(),
  /** What an hour billed comes to. */
  rate: centsField.nullable(),
  /** Whether its amounts are left out because they would show what one person costs. */
  withheld: z.boolean(),
  bodies: z.array(
    z.strictObject({
      collectivityId: idField,
      minutes: minutesField,
      contracted: minutesField,
      amount: centsField.nullable(),
    }),
  ),
})

/** The figures of an annual report, with the names of that day: all that is printed besides what is typed. */
export const reportFiguresSchema = z.strictObject({
  period: periodField,
  /** For the office alone: what one person costs is shown. */
  internal: z.boolean(),
  /** Whether VAT comes on top of what bodies pay: amounts are without it. */
  withoutVat: z.exactOptional(z.literal(true)),
  /** Whether statements of parts of the period make another sum than the amounts, which are worked out at once. */
  billedInParts: z.exactOptional(z.literal(true)),
  names: z.array(z.strictObject({ of: z.enum(SUBJECTS), id: idField, name: z.string() })),
  indicators: z.array(
    z.strictObject({
      code: z.enum(INDICATORS),
      value: z.int().nullable(),
      figures: z.array(z.strictObject({ code: z.enum(FIGURE_CODES), value: z.int() })),
      missing: z.array(gapSchema),
      leftOut: z.array(gapSchema),
      grouped: z.boolean(),
    }),
  ),
  services: z.array(serviceSchema),
  /** What services cost together of which one alone would show what one person costs. */
  together: z.array(
    z.strictObject({ agreementIds: z.array(idField), cost: centsField.nullable() }),
  ),
  /** What each body pays over the services whose amounts are shown, the most first. */
  bodies: z.array(
    z.strictObject({
      collectivityId: idField,
      minutes: minutesField,
      amount: centsField.nullable(),
      inhabitants: z.int().nullable(),
      perInhabitant: z.int().nullable(),
    }),
  ),
  savings: z.array(savingsResultSchema),
  /** Agreements whose savings test would show what one person costs. */
  savingsLeftOut: z.array(idField),
})

/** The figures of an annual report. */
export type ReportFigures = z.output<typeof reportFiguresSchema>

/** A service among the figures of a report. */
export type ReportService = ReportFigures['services'][number]
