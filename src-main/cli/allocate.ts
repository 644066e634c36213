import { knownFacts } from '#shared/domain/workspace/known-facts'
import { sumMinutes } from '#shared/kernel/minutes'
import { yearPeriod } from '#shared/kernel/period'
import { allocate as computeAllocation } from '#shared/domain/allocation/allocate'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Allocation } from '#shared/domain/allocation/allocation'
import type { ForeseenBasis } from '#shared/domain/provisional/foreseen-basis'
import { provisionalFacts } from '#shared/domain/provisional/provisional-facts'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import { formatAmount, formatMinutes } from '#shared/wording/format'
import { foreseenClauses } from '#shared/wording/foreseen-clauses'
import { translator } from '#shared/wording/translator'
import { agreementsOfYear } from './agreements-of-year'
import { agreementDocument, allocationDocument } from './allocation-document'
import { FAULTY, WELL, type Command, type Output } from './command'
import { names, type Names } from './names'
import type { RequestFor } from './commands'
import { printObjections } from './print-objections'
import { printUsage } from './print-usage'
import { textTable } from './text-table'
import { writeDocument } from './write-document'

function printTable(output: Output, allocation: Allocation, known: Names): void {
  const { say, language } = output
  const billed = sumMinutes(allocation.shares.map(({ billedMinutes }) => billedMinutes))
  const amount = (value: Allocation['billed']): string =>
    value === null ? '—' : formatAmount(value, language)
  output.print(
    textTable(
      [
        ['', '', say('words.hours'), say('words.amount')],
        ...allocation.shares.map((share) => [
          known.code(share.collectivityId),
          known.collectivity(share.collectivityId),
          formatMinutes(share.billedMinutes, language),
          amount(share.amount),
        ]),
        ['', say('common.total'), formatMinutes(billed, language), amount(allocation.billed)],
        ...(allocation.lenderPart === null || allocation.lenderPart === 0
          ? []
          : [['', say('cli.allocate.lender'), '', amount(allocation.lenderPart)]]),
      ],
      ['left', 'left', 'right', 'right'],
    ),
  )
}

function printSettlement(
  output: Output,
  agreement: Agreement,
  allocation: Allocation,
  known: Names,
): void {
  const { say, print } = output
  print(
    say('cli.allocate.heading', {
      reference: agreement.reference,
      title: agreement.title,
      from: allocation.period.from,
      to: allocation.period.to,
    }),
  )
  if (agreement.archived) print(say('cli.allocate.archived'))
  printTable(output, allocation, known)
  print(say('cli.allocate.print', { fingerprint: allocation.fingerprint }))
  print('')
}

function printBasis({ say, language, print }: Output, basis: ForeseenBasis): void {
  const clauses = foreseenClauses(basis, translator(language))
  const last = say(clauses.length === 0 ? 'provisional.basis.known' : 'provisional.basis.end')
  print([say('provisional.basis.introPlain'), ...clauses, last].join(' '))
}

function printStanding(
  output: Output,
  { reference }: Agreement,
  allocation: Allocation,
  known: Names,
): void {
  const { say, warn } = output
  const count = allocation.objections.filter(({ blocking }) => blocking).length
  if (count > 0) warn(say('cli.allocate.blocked', { reference, count }))
  printObjections(output, allocation.objections, known)
}

/**
 * Computes the year of each agreement, provisionally where asked, as a table to read or as JSON (docs/allocate-format.md).
 * A settlement that is blocked has no amounts; it is written all the same, and the exit code says so.
 */
export const allocate: Command<RequestFor<'allocate'>> = async (output, request, file) => {
  const { say, print } = output
  const { year, json } = request
  const agreements = agreementsOfYear(file, year, request.agreement)
  if (!agreements.ok) return printUsage(output, agreements.failures)
  const known = names(file)
  const hours = timeColumns(file.timesheets)
  const kept = { ...knownFacts(file), costs: file.costs }
  const period = yearPeriod(year)
  const settlements = agreements.value.map((agreement) => {
    const facts = { agreement, period, hours, ...kept }
    if (!request.provisional) return { agreement, allocation: computeAllocation(facts) }
    const foreseen = provisionalFacts(facts)
    return { agreement, allocation: computeAllocation(foreseen.facts), foreseen: foreseen.basis }
  })
  if (settlements.length === 0) output.warn(say('cli.allocate.noAgreement', { year }))
  for (const { agreement, allocation } of settlements)
    printStanding(output, agreement, allocation, known)
  if (json === null) {
    for (const { agreement, allocation, foreseen } of settlements) {
      if (foreseen !== undefined) printBasis(output, foreseen)
      printSettlement(output, agreement, allocation, known)
    }
  } else {
    const document = allocationDocument(
      file,
      year,
      settlements.map(({ agreement, allocation, foreseen }) => ({
        ...agreementDocument(agreement, allocation, known),
        ...(foreseen === undefined ? {} : { foreseen }),
      })),
    )
    const refused = await writeDocument(output, json, document)
    if (refused !== null) return refused
    if (json !== '-') print(say('cli.allocate.written', { year, path: json }))
  }
  const complete = settlements.every(({ allocation }) => allocation.billed !== null)
  return complete && settlements.length > 0 ? WELL : FAULTY
}
