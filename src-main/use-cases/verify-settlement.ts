import { groupBy } from '#shared/kernel/group-by'
import type { StatementSummary } from '#shared/contract/views'
import { allocate } from '#shared/domain/allocation/allocate'
import { withImputation } from '#shared/domain/accounting/statement-imputation'
import type { StatementContent } from '#shared/domain/statements/statement'
import { withActs } from '#shared/domain/statements/with-acts'
import type { Verification } from '#shared/domain/statements/verification'
import { verifyStatement } from '#shared/domain/statements/verify-statement'
import type { Keeper, Registers } from './ports'
import { registerLists } from './register-lists'
import { settlementFacts } from './settlement-facts'

/** A statement with the result of its recomputation. */
export interface Verified {
  readonly summary: StatementSummary
  readonly verification: Verification
}

/** Statements that were drawn up from one settlement, together. */
export const bySettlement = (
  summaries: readonly StatementSummary[],
): readonly (readonly StatementSummary[])[] =>
  groupBy(summaries, ({ agreementId, period }) => `${agreementId} ${period.from} ${period.to}`)

const LOST: Verification = { kind: 'different', cause: 'lost', difference: null }

/** Recomputes the statements of one settlement from the given registers; the engine runs once for all of them. */
export async function verifySettlement(
  keeper: Pick<Keeper, 'readTimesheets' | 'readCosts' | 'readStatement'>,
  registers: Registers,
  group: readonly StatementSummary[],
): Promise<readonly Verified[]> {
  const first = group[0]
  if (first === undefined) return []
  const agreement = registers.agreements.get(first.agreementId)
  if (agreement === undefined) {
    return group.map((summary) => ({ summary, verification: LOST }))
  }
  const { facts, timesheets } = await settlementFacts(keeper, registers, agreement, first.period)
  const allocation = allocate(facts)
  const lists = registerLists(registers)
  const { statements } = lists
  const complete = (content: StatementContent) =>
    withActs(withImputation(content, lists, statements), lists)
  return Promise.all(
    group.map(async (summary) => {
      const statement = await keeper.readStatement(summary.id)
      const verification =
        statement === null
          ? LOST
          : verifyStatement(statement, { facts, timesheets, allocation, statements, complete })
      return { summary, verification }
    }),
  )
}
