import type { Cents } from '#shared/kernel/cents'
import { cents } from '#shared/kernel/cents'
import { distribute } from '#shared/kernel/distribute'
import type { DistributeFailure } from '#shared/kernel/distribute'
import type { Result } from '#shared/kernel/result'
import { failure, success } from '#shared/kernel/result'

/** A criterion of a key: its weight against the other criteria, and what each body measures (whole units). */
export interface WeightedCriterion {
  readonly weight: number
  readonly measures: readonly number[]
}

/**
 * Shares a total by `sum of weight_i x share_i` over several criteria, exactly (worked example C3: 70 % population,
 * 30 % acts), spare cents by largest remainder in the order of the bodies.
 */
export function mixedShares(
  total: Cents,
  criteria: readonly WeightedCriterion[],
): Result<readonly Cents[], DistributeFailure> {
  const sums = criteria.map(({ measures }) => measures.reduce((a, b) => a + BigInt(b), 0n))
  if (sums.some((sum) => sum === 0n)) return failure({ code: 'weightsAllZero' })
  const common = sums.reduce((product, sum) => product * sum, 1n)
  const bodies = Math.max(0, ...criteria.map(({ measures }) => measures.length))
  const weights = Array.from({ length: bodies }, (_, body) =>
    criteria.reduce(
      (sum, { weight, measures }, index) =>
        sum + (BigInt(weight) * BigInt(measures[body] ?? 0) * common) / (sums[index] ?? 1n),
      0n,
    ),
  )
  const parts = distribute(total, weights)
  return parts.ok ? success(parts.value.map(({ share }) => cents(share))) : parts
}
