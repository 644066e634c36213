import type { PeriodFacts, Registry } from '#shared/contract/views'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import { knownFacts } from '#shared/domain/workspace/known-facts'
import type { Period } from '#shared/kernel/period'

/** All that a settlement reads, as the engine takes it. */
export function allocationFacts(
  registry: Registry,
  facts: PeriodFacts,
  agreement: Agreement,
  period: Period,
): AllocationFacts {
  return { agreement, period, ...knownFacts(registry), ...facts }
}
