import type { Failure } from '#shared/contract/failures'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { recomputed } from '#shared/domain/statements/settled-months'
import type { Keeper, Registers } from './ports'
import type { Verified } from './verify-settlement'
import { bySettlement, verifySettlement } from './verify-settlement'

const differing = (verified: readonly Verified[]): ReadonlySet<string> =>
  new Set(
    verified.flatMap(({ summary, verification }) =>
      verification.kind === 'different' ? [summary.number] : [],
    ),
  )

/**
 * Looks whether a change of the small tables would unsettle a standing statement: `settled` names the first that
 * recomputes identically now and would no longer do so. One that differs already (a file edited by hand) locks nothing:
 * verifying tells of it.
 *
 * @param after the registers as they would become
 * @param what what would change, as a person calls it
 * @param concerned the agreements whose settlements could move
 * @param becoming reads hours and costs as they would become, where they change too
 */
export async function unsettle(
  keeper: Keeper,
  after: Registers,
  what: string,
  concerned: (agreement: Agreement) => boolean,
  becoming: Pick<Keeper, 'readTimesheets' | 'readCosts' | 'readStatement'> = keeper,
): Promise<Failure | null> {
  const summaries = recomputed(after.statements.values()).filter(({ agreementId }) => {
    const agreement = after.agreements.get(agreementId)
    return agreement !== undefined && concerned(agreement)
  })
  for (const group of bySettlement(summaries)) {
    const moved = differing(await verifySettlement(becoming, after, group))
    if (moved.size === 0) continue
    const already = differing(await verifySettlement(keeper, keeper.registers(), group))
    const first = group.find(({ number }) => moved.has(number) && !already.has(number))
    if (first !== undefined) return { code: 'settled', statement: first.number, what, when: null }
  }
  return null
}
