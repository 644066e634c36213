import type { Period } from '#shared/kernel/period'
import { isWholeMonths } from '#shared/kernel/period'
import type { Result } from '#shared/kernel/result'
import { failure, success } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { allocate } from '#shared/domain/allocation/allocate'
import type { Allocation } from '#shared/domain/allocation/allocation'
import { accountOf } from '#shared/domain/statements/account'
import type { StatementNature } from '#shared/domain/statements/statement-nature'
import type { StatementContent } from '#shared/domain/statements/statement'
import { withImputation } from '#shared/domain/accounting/statement-imputation'
import { drawUpStatement } from '#shared/domain/statements/draw-up-statement'
import { nextSequence } from '#shared/domain/statements/next-sequence'
import { accountingFacts } from './accounting-facts'
import type { Ports } from './ports'
import { settlementFacts } from './settlement-facts'

/** A settlement that nothing stands against, ready to be drawn up. */
export interface ComputedSettlement {
  readonly allocation: Allocation
  /** The sequence that the first statement of the settlement would bear. */
  readonly firstSequence: number
  /** The content of a beneficiary's statement under a sequence, `null` where the settlement has no amount for it. */
  readonly drawUp: (beneficiaryId: string, sequence: number) => StatementContent | null
}

/** Computes a settlement, final or provisional, from what is kept now; refused where an objection leaves it without amounts. */
export async function computeSettlement(
  { keeper, surroundings }: Pick<Ports, 'keeper' | 'surroundings'>,
  {
    agreementId,
    period,
    nature = 'actual',
  }: {
    readonly agreementId: string
    readonly period: Period
    readonly nature?: StatementNature | undefined
  },
): Promise<Result<ComputedSettlement, Failure>> {
  const registers = keeper.registers()
  const agreement = registers.agreements.get(agreementId)
  if (agreement === undefined)
    return failure({ code: 'unknownRecord', table: 'agreements', id: agreementId })
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
  const count = allocation.objections.filter(({ blocking }) => blocking).length
  if (count > 0) return failure({ code: 'settlementBlocked', count })
  const frame = {
    issuedOn: surroundings.today(),
    example: registers.workspace?.example ?? false,
    timesheets,
    ...(foreseen === undefined ? {} : { foreseen }),
    accountOf: (beneficiaryId: string) =>
      accountOf(registers.statements.values(), { agreementId, beneficiaryId }, period, nature),
  }
  const accounting = accountingFacts(registers)
  return success({
    allocation,
    firstSequence: nextSequence(
      registers.statements.values(),
      agreement.lenderId,
      Number(period.to.slice(0, 4)),
    ),
    drawUp: (beneficiaryId, sequence) => {
      const content = drawUpStatement(allocation, facts, beneficiaryId, { ...frame, sequence })
      return content === null ? null : withImputation(content, accounting)
    },
  })
}
