import { canonicalJson } from '#shared/kernel/canonical-json'
import { codeHolder } from '#shared/kernel/code-key'
import { failure, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { ChangeLabel } from '#shared/contract/views'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { keyCriteria } from '#shared/domain/agreements/key-references'
import { doubleCoverage } from '#shared/domain/agreements/double-coverage'
import { overLoan } from '#shared/domain/agreements/loan-share'
import { settlingTerms } from '#shared/domain/agreements/settling-terms'
import {
  everLent,
  everServed,
  termsOf,
  termVersions,
} from '#shared/domain/agreements/term-versions'
import { settledArchives } from '#shared/domain/statements/settled-archives'
import { strandedBalances } from '#shared/domain/statements/stranded-balances'
import { nonBeneficiaries } from '#shared/domain/agreements/non-beneficiaries'
import { typesInUse, type TypeInUse } from '#shared/domain/units/types-in-use'
import { amendmentInUse } from './amendment-in-use'
import { keepRecord } from './keep-record'
import { listedInstalment } from './listed-instalment'
import { missingAgents, missingCollectivities, missingCriteria } from './missing-records'
import { nameOfAgent } from './name-of-agent'
import { nameOfBody } from './name-of-body'
import type { Decision, Keeper, Registers } from './ports'
import { changedStatementFailure } from './changed-statement-failure'

function referenceFailures(registers: Registers, agreement: Agreement): readonly Failure[] {
  const holder = codeHolder(
    agreement,
    [...registers.agreements.values()],
    ({ reference }) => reference,
  )
  const taken: readonly Failure[] =
    holder === undefined
      ? []
      : [{ code: 'referenceTaken', value: agreement.reference, holder: holder.title }]
  return [
    ...taken,
    ...missingCollectivities(registers, [
      agreement.lenderId,
      ...everServed(agreement),
      ...agreement.tieBreak,
      ...(agreement.amendments ?? []).flatMap(({ terms }) => terms.tieBreak),
    ]),
    ...missingAgents(registers, everLent(agreement)),
    ...missingCriteria(registers, keyCriteria(agreement)),
    ...nonBeneficiaries(agreement, (id) => nameOfBody(registers, id)),
  ]
}

function loanFailures(
  registers: Registers,
  agreement: Agreement,
  others: readonly Agreement[],
): readonly Failure[] {
  return everLent(agreement).flatMap((agentId) => {
    const over = overLoan([...others, agreement], agentId)
    const agent = registers.agents.get(agentId)
    return over === undefined || agent === undefined
      ? []
      : [
          {
            code: 'lentOver100',
            agent: nameOfAgent(registers, agent.id),
            day: over.day,
            through: over.through,
            agreements: over.agreements,
            percent: Math.ceil(over.share / 100),
          } as const,
        ]
  })
}

function coverageFailures(
  registers: Registers,
  agreement: Agreement,
  others: readonly Agreement[],
): readonly Failure[] {
  const twice = doubleCoverage(agreement, others)
  const agent = registers.agents.get(twice?.agentId ?? '')
  const body = registers.collectivities.get(twice?.collectivityId ?? '')
  if (twice === undefined || agent === undefined || body === undefined) return []
  return [
    {
      code: 'coveredTwice',
      agent: nameOfAgent(registers, agent.id),
      collectivity: nameOfBody(registers, body.id),
      day: twice.day,
      agreement: twice.other,
    },
  ]
}

const unitTypeFailure = ({ problem, type: { name }, month }: TypeInUse): Failure => ({
  code: problem === 'removed' ? 'unitTypeInUse' : 'unitTypeHasHalves',
  name,
  month,
})

/** A failure for each balance to carry over for which the changed agreement has no statement that could include it. */
function strandedFailures(
  { statements, collectivities }: Registers,
  before: Agreement,
  after: Agreement,
): readonly Failure[] {
  const all = [...statements.values()]
  const already = new Set(strandedBalances(before, all))
  return strandedBalances(after, all)
    .filter((one) => !already.has(one))
    .map(({ number: statement, beneficiaryId, carriedForward }) => ({
      code: 'balanceStranded',
      statement,
      collectivity: nameOfBody({ collectivities }, beneficiaryId),
      amount: carriedForward?.amount ?? 0,
    }))
}

/** What a settlement reads: the terms, the form by which a clause applies, and all dates, without what only names the agreement. */
const settledTerms = (agreement: Agreement): string =>
  canonicalJson({
    ...termsOf(agreement),
    legalForm: agreement.legalForm,
    lenderId: agreement.lenderId,
    period: agreement.period,
    instalments: agreement.instalments,
    exemption: agreement.exemption,
    amended: (agreement.amendments ?? []).map(({ effectiveOn, reference, frame, terms }) => ({
      effectiveOn,
      reference,
      frame,
      terms,
    })),
  })

/** What the settlements of other agreements read of one: whom it lends when, and its place among them. */
const settledLoans = (agreement: Agreement | null): string =>
  agreement === null || agreement.archived
    ? ''
    : canonicalJson({
        reference: agreement.reference,
        loans: termVersions(agreement).map(({ agreement: { period, agents } }) => ({
          period,
          agents,
        })),
      })

/** The prices of an hour that an agreement bills by its notices: the days of signature decide which notice is billed. */
const settledPrices = (
  { costNotices, parameters }: Pick<Registers, 'costNotices' | 'parameters'>,
  agreement: Agreement,
): string => {
  const facts = { costNotices: [...costNotices.values()], parameters: [...parameters.values()] }
  return canonicalJson(
    settlingTerms(agreement, facts).map(({ agreement: { period, hourlyTariff } }) => ({
      period,
      hourlyTariff,
    })),
  )
}

/**
 * Decides to keep a changed agreement, amendments included. Its reference is unique, all that it names exists, it lends no
 * agent beyond a whole, no pair of agent and body is covered by another agreement at the same time, kinds of units that
 * counts use stay, so do amendments that papers or decisions name, every balance to carry over keeps a statement to come,
 * its standing statements and those of agreements that share its agents (rule `one-cent-once`) still recompute identically,
 * and provisional ones still find the instalments that they deduct: those must be cancelled first where its terms change.
 */
export async function decideAgreement(
  keeper: Keeper,
  agreement: Agreement,
  label: ChangeLabel,
): Promise<Result<Decision, Failure>> {
  const registers = keeper.registers()
  const before = registers.agreements.get(agreement.id) ?? null
  const others = settledArchives(
    [...registers.agreements.values()].filter(({ id }) => id !== agreement.id),
    registers.statements.values(),
  )
  const failures = [
    ...referenceFailures(registers, agreement),
    ...loanFailures(registers, agreement, others),
    ...coverageFailures(registers, agreement, others),
    ...(before === null ? [] : amendmentInUse(registers, before, agreement)),
    ...(before === null ? [] : strandedFailures(registers, before, agreement)),
  ]
  if (failures.length > 0) return failure(...failures)
  const used = before === null ? [] : typesInUse(before, agreement, registers.unitCounts.values())
  if (used.length > 0) return failure(...used.map(unitTypeFailure))
  const isChanged =
    before !== null &&
    (settledTerms(before) !== settledTerms(agreement) ||
      settledPrices(registers, before) !== settledPrices(registers, agreement))
  const lent = new Set(
    settledLoans(before) === settledLoans(agreement)
      ? []
      : [before, agreement].flatMap((one) => (one === null ? [] : everLent(one))),
  )
  const change = { table: 'agreements', id: agreement.id, before, after: agreement } as const
  const moved = await changedStatementFailure(
    keeper,
    [change],
    label.subject,
    (one) => (isChanged && one.id === agreement.id) || everLent(one).some((id) => lent.has(id)),
  )
  if (moved !== null) return failure(moved)
  if (isChanged) {
    const lost = await listedInstalment(keeper, before, agreement, label.subject)
    if (lost !== null) return failure(lost)
  }
  return keepRecord(label, change)
}
