import type { Failure } from '#shared/contract/failures'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { recomputed } from '#shared/domain/statements/settled-months'
import type { Change } from '#shared/domain/workspace/change'
import { registersAfter } from './memory/registers'
import type { Keeper } from './ports'
import { bySettlement, verifySettlement, type Verified } from './verify-settlement'

/**
 * How far statements are from what recomputing gives, by identifier: 0 identical, 1 but for the fingerprint of the
 * settlement, 2 different.
 */
export const statementDistances = (verified: readonly Verified[]): ReadonlyMap<string, number> =>
  new Map(
    verified.map(({ summary, verification }) => [
      summary.id,
      verification.kind === 'identical' ? 0 : verification.cause === 'shared' ? 1 : 2,
    ]),
  )

/**
 * Whether changes of the small tables would alter what a standing statement recomputes to: `settled` names the first that
 * recomputes identically now and would no longer do so. One that differs already (a file edited by hand) locks nothing:
 * verification reports it.
 *
 * @param what name of what would change
 * @param concerned the agreements whose settlements could move
 * @param becoming reads hours and costs as they would become, where they change too
 */
export async function changedStatementFailure(
  keeper: Keeper,
  changes: readonly Change[],
  what: string,
  concerned: (agreement: Agreement) => boolean,
  becoming: Pick<Keeper, 'readTimesheets' | 'readCosts' | 'readStatement'> = keeper,
): Promise<Failure | null> {
  const before = keeper.registers()
  const after = registersAfter(before, changes)
  const summaries = recomputed(after.statements.values()).filter(({ agreementId }) => {
    const agreement = after.agreements.get(agreementId)
    return agreement !== undefined && concerned(agreement)
  })
  for (const group of bySettlement(summaries)) {
    const then = statementDistances(await verifySettlement(becoming, after, group))
    if ([...then.values()].every((distance) => distance === 0)) continue
    const now = statementDistances(await verifySettlement(keeper, before, group))
    const first = group.find(({ id }) => (then.get(id) ?? 0) > (now.get(id) ?? 0))
    if (first !== undefined) return { code: 'settled', statement: first.number, what, when: null }
  }
  return null
}
