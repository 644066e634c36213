import type { StatementSummary } from '#shared/contract/views'
import { allocate } from '#shared/domain/allocation/allocate'
import type { Verification } from '#shared/domain/statements/verification'
import { verifyStatement } from '#shared/domain/statements/verify-statement'
import type { Keeper, Registers } from './ports'
import type { SettlementRegisters } from './settlement-facts'
import { settlementFacts } from './settlement-facts'

/** A statement with what its recomputation found. */
export interface Verified {
  readonly summary: StatementSummary
  readonly verification: Verification
}

/** Statements that were drawn up from one settlement, together. */
export function bySettlement(
  summaries: readonly StatementSummary[],
): readonly (readonly StatementSummary[])[] {
  const groups = new Map<string, StatementSummary[]>()
  for (const summary of summaries) {
    const key = `${summary.agreementId} ${summary.period.from} ${summary.period.to}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [summary])
    else group.push(summary)
  }
  return [...groups.values()]
}

const lost = (field: string, issued: string): Verification => ({
  kind: 'different',
  field,
  issued,
  recomputed: 'null',
})

/** Recomputes the statements of one settlement from the given registers; the engine runs once for all of them. */
export async function verifySettlement(
  keeper: Pick<Keeper, 'readTimesheets' | 'readCosts' | 'readStatement'>,
  registers: SettlementRegisters & Pick<Registers, 'agreements' | 'statements'>,
  group: readonly StatementSummary[],
): Promise<readonly Verified[]> {
  const first = group[0]
  if (first === undefined) return []
  const agreement = registers.agreements.get(first.agreementId)
  if (agreement === undefined) {
    return group.map((summary) => ({
      summary,
      verification: lost('agreement', summary.agreementId),
    }))
  }
  const { facts, timesheets } = await settlementFacts(keeper, registers, agreement, first.period)
  const allocation = allocate(facts)
  const statements = [...registers.statements.values()]
  return Promise.all(
    group.map(async (summary) => {
      const statement = await keeper.readStatement(summary.id)
      const verification =
        statement === null
          ? lost('content', summary.number)
          : verifyStatement(statement, facts, timesheets, allocation, statements)
      return { summary, verification }
    }),
  )
}
