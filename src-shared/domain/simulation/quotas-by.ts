import { distribute } from '#shared/kernel/distribute'
import type { AllocationKey } from '../keys/allocation-key'
import { WHOLE } from '../keys/fixed-quotas/fixed-quotas-schema'

/**
 * A key of fixed quotas that shares the whole in proportion of weights (whole numbers), to the millionth; `null` where all
 * weights are zero.
 */
export function quotasBy(
  weights: readonly { readonly collectivityId: string; readonly weight: number }[],
): AllocationKey | null {
  const parts = distribute(
    WHOLE,
    weights.map(({ weight }) => weight),
  )
  if (!parts.ok) return null
  return {
    kind: 'fixedQuotas',
    quotas: weights.map(({ collectivityId }, index) => ({
      collectivityId,
      millionths: parts.value[index]?.share ?? 0,
    })),
  }
}
