import { z } from 'zod'
import { dayField, idField } from '#shared/kernel/fields'
import { reportFiguresSchema } from './report-figures'

/** The longest text of a block: about three pages. */
export const LONGEST_BLOCK = 8000

const blockField = z.string().trim().max(LONGEST_BLOCK)

/** The text blocks of a report that are about the whole of it. */
export const REPORT_BLOCKS = ['foreword', 'staff', 'spending', 'scheme', 'outlook'] as const

/** A text block that is about the whole report. */
export type ReportBlockCode = (typeof REPORT_BLOCKS)[number]

/** What is typed of a report: the figures come from the settlements. */
const reportTextsShape = {
  /** For the office alone: what one person costs is shown. */
  internal: z.boolean(),
  texts: z.strictObject({
    foreword: blockField,
    staff: blockField,
    spending: blockField,
    scheme: blockField,
    outlook: blockField,
  }),
  services: z
    .array(z.strictObject({ agreementId: idField, text: blockField }))
    .max(1000)
    .refine((list) => new Set(list.map((one) => one.agreementId)).size === list.length, {
      error: 'code:duplicateEntry',
    }),
}

/** The year of a report. */
export const reportYearField = z.int().min(1900).max(2200)

/** What is typed of the report of a year. */
export const writtenReportSchema = z.strictObject({ year: reportYearField, ...reportTextsShape })

/** What is typed of the report of a year. */
export type WrittenReport = z.output<typeof writtenReportSchema>

/** The annual report on pooling: text blocks, and figures that follow the facts until they are frozen. */
export const annualReportSchema = z.strictObject({
  id: idField,
  year: reportYearField,
  ...reportTextsShape,
  /** The figures as they were on a day, and who froze them; `null` while they follow the facts. */
  frozen: z
    .strictObject({ on: dayField, by: z.string().max(160), figures: reportFiguresSchema })
    .nullable(),
})

/** The annual report on pooling. */
export type AnnualReport = z.output<typeof annualReportSchema>

/** A report of which nothing is typed yet. */
export const blankReport = (year: number): AnnualReport => ({
  id: `report-${String(year)}`,
  year,
  internal: false,
  texts: { foreword: '', staff: '', spending: '', scheme: '', outlook: '' },
  services: [],
  frozen: null,
})
