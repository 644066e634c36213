import { z } from 'zod'
import { idField } from '#shared/kernel/fields'
import { reportYearField, writtenReportSchema } from '#shared/domain/reports/annual-report'
import type { ReportDifference } from '#shared/domain/reports/report-differences'
import type { ReportFigures } from '#shared/domain/reports/report-figures'
import type { SavingsResult } from '#shared/domain/reports/savings-result'
import { savingsTestSchema } from '#shared/domain/reports/savings-test'
import { answer, does, EVERYTHING, keeps, reads } from './method'
import type { FilesWritten } from './views'

const ofYear = z.strictObject({ year: reportYearField })

/** The figures of a report: today’s or those frozen, and where both differ. */
export interface ReportView {
  readonly figures: ReportFigures
  /** None while the figures follow the facts. */
  readonly differences: readonly ReportDifference[]
}

/** What the window may ask about annual reports and savings tests. */
export const reportMethods = {
  readReport: reads(
    z.strictObject({
      year: reportYearField,
      /** Whether what one person costs is shown, where the figures are not frozen. */
      internal: z.boolean(),
    }),
    answer<ReportView>(),
    EVERYTHING,
  ),
  /** Keeps what is typed; figures that were frozen stay so. */
  saveAnnualReport: keeps(writtenReportSchema),
  freezeAnnualReport: keeps(ofYear),
  thawAnnualReport: keeps(ofYear),
  /** Writes the report, as it is kept, where the user chooses. */
  writeReport: does(
    z.strictObject({ year: reportYearField, format: z.enum(['pdf', 'docx']) }),
    answer<FilesWritten>(),
  ),
  /** The result of a savings test as it is typed, kept or not. */
  readSavings: reads(
    z.strictObject({ test: savingsTestSchema }),
    answer<SavingsResult>(),
    EVERYTHING,
  ),
  saveSavingsTest: keeps(savingsTestSchema),
  removeSavingsTest: keeps(z.strictObject({ id: idField })),
} as const
