import { cents, type Cents } from '#shared/kernel/cents'
import { isWholeMonths, type Period } from '#shared/kernel/period'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { allocate } from '#shared/domain/allocation/allocate'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import type { Allocation } from '#shared/domain/allocation/allocation'
import { absentBodies } from '#shared/domain/statements/absent-bodies'
import { accountOf } from '#shared/domain/statements/account'
import type { StatementNature } from '#shared/domain/statements/statement-nature'
import type { StatementContent } from '#shared/domain/statements/statement'
import { withImputation } from '#shared/domain/accounting/statement-imputation'
import { drawUpAbsent } from '#shared/domain/statements/draw-up-absent'
import { withActs } from '#shared/domain/statements/with-acts'
import { drawUpStatement } from '#shared/domain/statements/draw-up-statement'
import { nextSequence } from '#shared/domain/statements/next-sequence'
import type { SigningPorts } from './ports'
import { registerLists } from './register-lists'
import { settlementFacts } from './settlement-facts'
import { unknownRecord } from './missing-records'

/** A settlement without a blocking objection, ready to be drawn up. */
export interface ComputedSettlement {
  readonly facts: AllocationFacts
  readonly allocation: Allocation
  /** The sequence that the first statement of the settlement would have. */
  readonly firstSequence: number
  /** The amount of a body: its share, nothing where only its account is settled; `null` where no statement is due to it. */
  readonly amountOf: (collectivityId: string) => Cents | null
  /** The content of a beneficiary's statement under a sequence, `null` where the settlement has no amount for it. */
  readonly drawUp: (beneficiaryId: string, sequence: number) => StatementContent | null
}

/**
 * Computes a settlement, final or provisional, from what is kept now; refused where an objection leaves a body that was asked
 * for without an amount.
 */
export async function computeSettlement(
  { keeper, surroundings }: SigningPorts,
  {
    agreementId,
    period,
    nature = 'actual',
    bodies = [],
  }: {
    readonly agreementId: string
    readonly period: Period
    readonly nature?: StatementNature | undefined
    /** Those asked for, where not all are: a body that is absent from the terms has no blocking objection. */
    readonly bodies?: readonly string[]
  },
): Promise<Result<ComputedSettlement, Failure>> {
  const registers = keeper.registers()
  const agreement = registers.agreements.get(agreementId)
  if (agreement === undefined) return unknownRecord('agreements', agreementId)
  if (!isWholeMonths(period)) {
    const found = `${period.from} – ${period.to}`
    return failure({ code: 'fieldOutOfRange', field: 'period', found })
  }
  const { facts, timesheets, foreseen } = await settlementFacts(
    keeper,
    registers,
    agreement,
    period,
    nature,
  )
  const allocation = allocate(facts)
  const lists = registerLists(registers)
  const { statements } = lists
  const absent = new Set(absentBodies(agreement, period, statements, nature))
  const count = allocation.objections.filter(({ blocking }) => blocking).length
  const onlyAccounts = bodies.length > 0 && bodies.every((id) => absent.has(id))
  if (count > 0 && !onlyAccounts) return failure({ code: 'settlementBlocked', count })
  const frame = {
    issuedOn: surroundings.today(),
    example: registers.workspace?.example ?? false,
    timesheets,
    ...(foreseen === undefined ? {} : { foreseen }),
    statements,
    accountOf: (beneficiaryId: string) =>
      accountOf(statements, { agreementId, beneficiaryId }, period, nature, agreement.period),
  }
  return success({
    facts,
    allocation,
    firstSequence: nextSequence(
      statements,
      agreement.lenderId,
      Number(period.to.slice(0, 4)),
      registers.workspace?.numbersGiven,
    ),
    amountOf: (collectivityId) =>
      absent.has(collectivityId)
        ? cents(0)
        : (allocation.shares.find((share) => share.collectivityId === collectivityId)?.amount ??
          null),
    drawUp: (beneficiaryId, sequence) => {
      const content = absent.has(beneficiaryId)
        ? drawUpAbsent(facts, beneficiaryId, { ...frame, sequence })
        : drawUpStatement(allocation, facts, beneficiaryId, { ...frame, sequence })
      return content === null ? null : withActs(withImputation(content, lists, statements), lists)
    },
  })
}
