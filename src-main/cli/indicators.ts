import { allocate } from '#shared/domain/allocation/allocate'
import type { SettledAgreement } from '#shared/domain/indicators/indicator-facts'
import { indicatorPeriod } from '#shared/domain/indicators/indicator-period'
import { duesUnknown, netDues, owedDues, settledDues } from '#shared/domain/indicators/net-dues'
import { yearlyIndicators } from '#shared/domain/indicators/yearly-indicators'
import { owedOf } from '#shared/domain/payments/owed'
import { countedAgreements } from '#shared/domain/statements/settled-archives'
import { timeColumns, type TimeColumns } from '#shared/domain/timesheets/time-columns'
import { knownFacts } from '#shared/domain/workspace/known-facts'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { statementSummary } from '#shared/contract/statement-summary'
import { monthOf } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'
import { FAULTY, WELL, type Command } from './command'
import { indicatorsDocument, type WorkspaceIndicators } from './indicators-document'
import { names } from './names'
import { printIndicators } from './print-indicators'
import type { RequestFor } from './commands'
import { writeDocument } from './write-document'

type Asked = RequestFor<'indicators'>

/** Settles every agreement that counts in a period, by reference. */
function settlementsOf(
  file: WorkspaceFile,
  hours: TimeColumns,
  period: Period,
): readonly SettledAgreement[] {
  const kept = { ...knownFacts(file), costs: file.costs }
  const ordered = [...file.agreements].sort((a, b) => (a.reference < b.reference ? -1 : 1))
  const statements = file.statements.map(statementSummary)
  return countedAgreements(ordered, { agreements: ordered, statements, hours }, period).map(
    (counted) => ({
      agreement: counted.agreement,
      allocation: allocate({ ...counted, hours, ...kept }),
    }),
  )
}

/** Computes the indicators of a year. */
function indicatorsOf(
  file: WorkspaceFile,
  { alonePrice, internal, today }: Asked,
  period: Period,
  settlements: readonly SettledAgreement[],
  { entered }: TimeColumns,
): WorkspaceIndicators {
  const [first, last] = [monthOf(period.from), monthOf(period.to)]
  const indicators = yearlyIndicators({
    ...file,
    period,
    settlements,
    costs: file.costs.filter(({ month }) => month >= first && month <= last),
    entered: new Set(entered),
    today,
    alonePrice,
    internal,
  })
  const owed = owedOf(
    file.statements.map(statementSummary),
    file.payments,
    file.agreements,
    period.to,
  )
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
  const { year, today, json } = request
  const period = indicatorPeriod(year, today)
  const hours = timeColumns(file.timesheets)
  const settlements = settlementsOf(file, hours, period)
  const computed = indicatorsOf(file, request, period, settlements, hours)
  const known = names(file)
  if (json === null) printIndicators(output, file, computed, request.internal)
  else {
    const document = indicatorsDocument(file, year, computed, known)
    const refused = await writeDocument(output, json, document)
    if (refused !== null) return refused
    if (json !== '-') print(say('indicators.cli.written', { year, path: json }))
  }
  return settlements.length > 0 ? WELL : FAULTY
}
