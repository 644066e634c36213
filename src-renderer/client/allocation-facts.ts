import type { PeriodFacts, Registry } from '#shared/contract/views'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import type { Period } from '#shared/kernel/period'

/** All that a settlement rests on, as the engine takes it. */
export function allocationFacts(
  registry: Registry,
  facts: PeriodFacts,
  agreement: Agreement,
  period: Period,
): AllocationFacts {
  const { collectivities, agents, adjustments, serviceCharges: charges } = registry
  const { criteria, unitCounts, trips, parameters } = registry
  const known = { collectivities, agents, adjustments, charges, criteria, unitCounts }
  return { agreement, period, ...known, trips, parameters, ...facts }
}
