import type { Cents } from '#shared/kernel/cents'
import { divideCost } from './divide-cost'
import type { Bill } from './key-bill'

/** The bill of a key that can't give an amount. */
export const refusedBill = (code: 'noHours' | 'tariffMissing' | 'quotasMissing'): Bill => ({
  amounts: [],
  objections: [{ code, blocking: true }],
})

/**
 * Shares a cost by weights; `null` where all weights are zero.
 *
 * @param lender when positive, the weight of the lender's part
 */
export function billByWeights(
  cost: Cents,
  weights: readonly number[],
  lender: number,
): Bill | null {
  const parts = divideCost(cost, weights, lender)
  if (parts === null) return null
  const sum = weights.reduce((a, b) => a + b, lender)
  return {
    amounts: parts.map(({ amount, ...division }, at) => ({
      amount,
      trace: { kind: 'share', weight: weights[at] ?? 0, weights: sum, ...division },
    })),
    weights: { bodies: weights.map(BigInt), lender: BigInt(Math.max(lender, 0)) },
    objections: [],
  }
}
