import { success, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { ReportView } from '#shared/contract/report-methods'
import { reportDifferences } from '#shared/domain/reports/report-differences'
import type { SavingsResult } from '#shared/domain/reports/savings-result'
import type { SigningPorts } from './ports'
import { reportFigures } from './report-figures'
import { reportOf } from './save-annual-report'
import { savingsOf } from './savings-of'

/** The figures of a report: today’s while they are not frozen, else those of that day with where today’s differ. */
export async function readReport(
  ports: SigningPorts,
  { year, internal }: DeskInput<'readReport'>,
): Promise<Result<ReportView, Failure>> {
  const { frozen } = reportOf(ports.keeper.registers(), year)
  if (frozen === null)
    return success({ figures: await reportFigures(ports, year, internal), differences: [] })
  const { figures } = frozen
  const now = await reportFigures(ports, year, figures.internal)
  return success({ figures, differences: reportDifferences(figures, now) })
}

/** The result of a savings test with the hypotheses that are typed. */
export const readSavings = async (
  ports: SigningPorts,
  { test }: DeskInput<'readSavings'>,
): Promise<Result<SavingsResult, Failure>> => success(await savingsOf(ports, test))
