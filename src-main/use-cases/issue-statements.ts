import { fingerprint } from '#shared/kernel/fingerprint'
import { failure, success, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { kindOn } from '#shared/domain/collectivities/kind-on'
import { relationOf } from '#shared/domain/collectivities/relation'
import { carriedPayments } from '#shared/domain/payments/carried-payments'
import type { Change } from '#shared/domain/workspace/change'
import { statementSummary } from '#shared/contract/statement-summary'
import type { StatementSummary } from '#shared/contract/views'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import { statementNumber } from '#shared/domain/statements/statement-number'
import { statementsOverlapping } from '#shared/domain/statements/settled-months'
import { inTheWay } from '#shared/domain/statements/in-the-way'
import type { StatementNature } from '#shared/domain/statements/statement-nature'
import type { Statement, StatementContent } from '#shared/domain/statements/statement'
import { findingsOn, type Reserve } from '#shared/domain/statements/finding'
import { auditSettlement } from './audit-settlement'
import { computeSettlement, type ComputedSettlement } from './compute-settlement'
import type { Decision, Registers, SigningPorts } from './ports'
import { nameOfBody } from './name-of-body'

type Input = DeskInput<'issueStatements'>

/** How it is said why a standing statement excludes another one; `null` where it does not. */
function exclusion(
  known: StatementSummary,
  collectivity: string,
  days: Input['period'],
  nature: StatementNature,
): Failure | null {
  const { number: statement, period } = known
  const code = inTheWay(known, days, nature)
  if (code === null) return null
  return code === 'provisionalBeyond'
    ? { code, statement, collectivity, ...period }
    : { code, statement, collectivity }
}

function shareFailures(
  { collectivities, statements }: Registers,
  { amountOf }: ComputedSettlement,
  { agreementId, period, shares, nature = 'actual' }: Input,
): readonly Failure[] {
  return shares.flatMap(({ collectivityId, amount: shown }): readonly Failure[] => {
    const amount = amountOf(collectivityId)
    const body = collectivities.get(collectivityId)
    const unknown = { code: 'unknownRecord', table: 'collectivities', id: collectivityId } as const
    if (body === undefined) return [unknown]
    const name = nameOfBody({ collectivities }, body.id)
    const known = statementsOverlapping(statements.values(), agreementId, collectivityId, period)
    const faults = known.flatMap((one) => exclusion(one, name, period, nature) ?? [])
    const fault = faults.find(({ code }) => code === 'alreadyFinal') ?? faults[0]
    if (fault !== undefined) return [fault]
    if (amount === null) return [unknown]
    return amount === shown
      ? []
      : [{ code: 'figuresDiffer', collectivity: name, shown, computed: amount }]
  })
}

/** Nothing used, nothing owed, nothing called, nothing carried: such a body gets no statement. */
const saysSomething = (content: StatementContent): boolean => {
  const { share, uses, instalments, provisionals = [], carriedIn = [] } = content
  return share > 0 || [uses, instalments, provisionals, carriedIn].some((list) => list.length > 0)
}

function drawUpAll(
  { collectivities }: Registers,
  { drawUp, firstSequence }: ComputedSettlement,
  { shares }: Input,
): readonly StatementContent[] {
  const code = (id: string): string => collectivities.get(id)?.code ?? ''
  return [...new Set(shares.map(({ collectivityId }) => collectivityId))]
    .sort((a, b) => (code(a) < code(b) ? -1 : 1))
    .flatMap((id) => drawUp(id, firstSequence) ?? [])
    .filter(saysSomething)
    .map((content, index) => {
      const sequence = firstSequence + index
      return { ...content, sequence, number: statementNumber(content.fiscalYear, sequence) }
    })
}

/**
 * The payments of cancelled statements, carried over to the new ones that replace them: a correction to which nothing was due left
 * them there.
 */
const paymentChanges = (
  { statements, payments }: Registers,
  issued: readonly Statement[],
): readonly Change[] =>
  issued.map(statementSummary).flatMap((next) => {
    const old = [...statements.values()].find(
      ({ number, agreementId, beneficiaryId }) =>
        number === next.replaces &&
        agreementId === next.agreementId &&
        beneficiaryId === next.beneficiaryId,
    )
    if (old === undefined) return []
    return carriedPayments([...payments.values()], old, next.id).map(
      ({ before, after }): Change => ({ table: 'payments', id: before.id, before, after }),
    )
  })

function decide(registers: Registers, statements: readonly Statement[]): Decision {
  const numbers = statements.map(({ content }) => content.number)
  const [first, last] = [numbers[0] ?? '', numbers.at(-1) ?? '']
  return {
    label: {
      verb: 'issueStatements',
      subject: first === last ? first : `${first} – ${last}`,
      when: null,
    },
    changes: [
      ...statements.map((after): Change => ({
        table: 'statements',
        id: after.id,
        before: null,
        after,
      })),
      ...paymentChanges(registers, statements),
    ],
  }
}

/** The relation of the parties of a statement on its last day, and their kinds where they were others: its accounts depend on them. */
function relationIn(
  { lender, beneficiary, period }: StatementContent,
  { collectivities }: Registers,
): Pick<Statement, 'relation' | 'kinds'> {
  const [from, to] = [collectivities.get(lender.id), collectivities.get(beneficiary.id)]
  if (from === undefined || to === undefined) return {}
  const kinds = { lender: kindOn(from, period.to), debtor: kindOn(to, period.to) }
  return {
    relation: relationOf(from, to, period.to),
    ...(kinds.lender === from.kind && kinds.debtor === to.kind ? {} : { kinds }),
  }
}

type Reserves = (bodyId: string) => Reserve | null

/**
 * The audit's objections to each statement, with the reason to issue it all the same; `null` where there are none. Serious
 * objections always need a reason.
 */
async function reservesOf(
  ports: SigningPorts,
  { agreementId, period, nature = 'actual', reason }: Input,
  contents: readonly StatementContent[],
  facts: AllocationFacts,
): Promise<Result<Reserves, Failure>> {
  const bodies = contents.map(({ beneficiary }) => beneficiary.id)
  const found = await auditSettlement(ports, { agreementId, period, nature, bodies }, facts)
  if (!found.ok) return found
  const count = found.value.filter(({ severity }) => severity === 'serious').length
  if (reason === '')
    return count > 0 ? failure({ code: 'reasonAsked', count }) : success(() => null)
  const author = ports.surroundings.author()
  return success((bodyId) => {
    const findings = [...findingsOn(found.value, bodyId)]
    return findings.length === 0 ? null : { reason, author, findings }
  })
}

/**
 * Freezes the statements of some beneficiaries for a period of whole months: all or none, numbered without gap in the
 * order of the bodies' codes. Main recomputes the settlement and refuses where an amount is not the one that was shown,
 * where something is missing, where the agreement is archived, and where a standing statement of the same nature covers a day of the period. A final one lists
 * the provisional ones of its days, and nothing provisional comes after it. A body without share,
 * use or instalment gets none; one that no terms of the period name gets one where something of its account is open. What was paid
 * of a cancelled statement is paid of the one that replaces it.
 */
export async function issueStatements(
  ports: SigningPorts,
  input: Input,
): Promise<Result<readonly StatementSummary[], Failure>> {
  const { keeper, surroundings } = ports
  let issued: readonly Statement[] = []
  const saved = await keeper.accept(async () => {
    const agreement = keeper.registers().agreements.get(input.agreementId)
    if (agreement?.archived === true)
      return failure({ code: 'agreementArchived', title: agreement.title })
    const bodies = input.shares.map(({ collectivityId }) => collectivityId)
    const settlement = await computeSettlement(ports, { ...input, bodies })
    if (!settlement.ok) return settlement
    const registers = keeper.registers()
    const failures = shareFailures(registers, settlement.value, input)
    if (failures.length > 0) return failure(...failures)
    const contents = drawUpAll(registers, settlement.value, input)
    const reserves = await reservesOf(ports, input, contents, settlement.value.facts)
    if (!reserves.ok) return reserves
    issued = contents.map((content): Statement => {
      const reserve = reserves.value(content.beneficiary.id)
      return {
        id: surroundings.newId(),
        content,
        fingerprint: fingerprint(content),
        ...relationIn(content, registers),
        cancelled: null,
        ...(reserve === null ? {} : { reserve }),
      }
    })
    return success(decide(registers, issued))
  })
  return saved.ok ? success(issued.map(statementSummary)) : saved
}
