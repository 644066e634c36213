import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { Allocation } from '#shared/domain/allocation/allocation'
import type { Period } from '#shared/kernel/period'
import { allocationQuery } from './allocation-query'
import { usePeriodFacts } from './use-period-facts'
import { useRegistry } from './use-registry'

/**
 * What each beneficiary of an agreement used and owes over a period of whole months, computed
 * here by the engine and computed again when a fact changes. `null` computes nothing yet.
 */
export function useAllocation(
  agreementId: string | null,
  period: Period,
): UseQueryResult<Allocation> {
  const registry = useRegistry()
  const { data: facts, dataUpdatedAt: readAt } = usePeriodFacts(period)
  const agreement = registry.agreements.find(({ id }) => id === agreementId)
  return useQuery(allocationQuery({ agreement, period, registry, facts, readAt }))
}
