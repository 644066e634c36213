import type { UnissuedShare } from '#shared/contract/correction-views'
import type { StatementSummary } from '#shared/contract/views'
import { withVat } from '#shared/domain/allocation/vat-lines'
import { recomputed } from '#shared/domain/statements/settled-months'
import { intersectPeriods } from '#shared/kernel/period'
import { computeSettlement } from './compute-settlement'
import type { SigningPorts } from './ports'
import { bySettlement } from './verify-settlement'

/**
 * The bodies without a standing final statement of the settlements that some statements are of, whose amount differs between two
 * states of the workspace: what remains to be billed to them, where anything does.
 */
export async function unissuedShares(
  statements: readonly StatementSummary[],
  before: SigningPorts,
  after: SigningPorts,
): Promise<readonly UnissuedShare[]> {
  const standing = recomputed(after.keeper.registers().statements.values())
  const unissued: UnissuedShare[] = []
  for (const [first] of bySettlement(statements)) {
    if (first === undefined) continue
    const { agreementId, period } = first
    const then = await computeSettlement(after, { agreementId, period })
    if (!then.ok) continue
    const without = then.value.allocation.shares.filter(
      ({ collectivityId, amount }) =>
        amount !== null &&
        amount !== 0 &&
        !standing.some(
          (one) =>
            one.agreementId === agreementId &&
            one.beneficiaryId === collectivityId &&
            intersectPeriods(one.period, period) !== null,
        ),
    )
    if (without.length === 0) continue
    const now = await computeSettlement(before, { agreementId, period })
    for (const { collectivityId, amount, vat } of without)
      if (amount !== null && now.ok && now.value.amountOf(collectivityId) !== amount)
        unissued.push({ collectivityId, agreementId, period, amount: withVat(amount, vat) })
  }
  return unissued
}
