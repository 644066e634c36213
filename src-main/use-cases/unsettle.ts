import type { Failure } from '#shared/contract/failures'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { standing } from '#shared/domain/statements/settled-months'
import type { Keeper, Registers } from './ports'
import { bySettlement, verifySettlement } from './verify-settlement'

/**
 * Looks whether a change of the small tables would unsettle a standing statement: `settled` names the first that would
 * no longer recompute identically from the registers as they would become.
 *
 * @param what what would change, as a person calls it
 * @param concerned the agreements whose settlements could move
 */
export async function unsettle(
  keeper: Keeper,
  after: Registers,
  what: string,
  concerned: (agreement: Agreement) => boolean,
): Promise<Failure | null> {
  const summaries = standing(after.statements.values()).filter(({ agreementId }) => {
    const agreement = after.agreements.get(agreementId)
    return agreement !== undefined && concerned(agreement)
  })
  for (const group of bySettlement(summaries)) {
    const verified = await verifySettlement(keeper, after, group)
    const moved = verified.find(({ verification }) => verification.kind === 'different')
    if (moved !== undefined)
      return { code: 'settled', statement: moved.summary.number, what, when: null }
  }
  return null
}
