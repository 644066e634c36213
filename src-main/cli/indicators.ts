import { allocate } from '#shared/domain/allocation/allocate'
import type { IndicatorFacts } from '#shared/domain/indicators/indicator-facts'
import { indicatorPeriod } from '#shared/domain/indicators/indicator-period'
import { duesUnknown, netDues, owedDues, settledDues } from '#shared/domain/indicators/net-dues'
import { yearlyIndicators } from '#shared/domain/indicators/yearly-indicators'
import { owedOf } from '#shared/domain/payments/owed'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import { knownFacts } from '#shared/domain/workspace/known-facts'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { statementSummary } from '#shared/contract/statement-summary'
import { monthOf } from '#shared/kernel/month'
import { writeFile } from '../files/write-file'
import { agreementsOfYear } from './agreements-of-year'
import { FAULTY, printFailures, WELL, type Command } from './command'
import { indicatorsDocument, type WorkspaceIndicators } from './indicators-document'
import { names } from './names'
import { printIndicators } from './print-indicators'
import { printUsage } from './print-usage'
import type { RequestFor } from './request'

type Asked = RequestFor<'indicators'>

/** Settles the year of every agreement, and computes its indicators. */
function indicatorsOf(
  file: WorkspaceFile,
  { year, today, alonePrice, internal }: Asked,
  agreements: IndicatorFacts['settlements'][number]['agreement'][],
): WorkspaceIndicators {
  const period = indicatorPeriod(year, today)
  const hours = timeColumns(file.timesheets)
  const kept = { ...knownFacts(file), costs: file.costs }
  const settlements = agreements.map((agreement) => ({
    agreement,
    allocation: allocate({ agreement, period, hours, ...kept }),
  }))
  const [first, last] = [monthOf(period.from), monthOf(period.to)]
  const indicators = yearlyIndicators({
    period,
    settlements,
    collectivities: file.collectivities,
    agents: file.agents,
    costs: file.costs.filter(({ month }) => month >= first && month <= last),
    unitCounts: file.unitCounts,
    absences: file.absences,
    weekTemplates: file.weekTemplates,
    entered: new Set(hours.entered),
    alonePrice,
    internal,
  })
  const statements = file.statements.map(statementSummary)
  const owed = owedOf(statements, file.payments, file.agreements, period.to)
  return {
    period,
    indicators,
    settled: netDues(settledDues(settlements)),
    unknown: duesUnknown(settlements),
    owed: netDues(owedDues(owed)),
  }
}

/**
 * Writes the indicators of a year, as lines to read or as JSON (docs/indicators-format.md). An indicator that can’t be
 * computed is written with its reason, and is no fault of the file.
 */
export const indicators: Command<Asked> = async (output, request, file) => {
  const { say, print } = output
  const { year, json } = request
  const agreements = agreementsOfYear(file, year, null)
  if (!agreements.ok) return printUsage(output, agreements.failures)
  const inForce = agreements.value.filter(({ archived }) => !archived)
  const computed = indicatorsOf(file, request, inForce)
  const known = names(file)
  if (json === null) printIndicators(output, file, computed)
  else {
    const document = indicatorsDocument(file, year, computed, known)
    const text = `${JSON.stringify(document, null, 2)}\n`
    if (json === '-') print(text.trimEnd())
    else {
      const written = await writeFile(json, new TextEncoder().encode(text))
      if (!written.ok) return printFailures(output, written.failures)
      print(say('indicators.cli.written', { year, path: json }))
    }
  }
  return inForce.length > 0 ? WELL : FAULTY
}
