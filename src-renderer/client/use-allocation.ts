import { skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { Allocation } from '#shared/domain/allocation/allocation'
import type { Period } from '#shared/kernel/period'
import { computeAllocation } from './compute-allocation'
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
  const { collectivities, agents, agreements, sequence } = useRegistry()
  const { data: facts, dataUpdatedAt } = usePeriodFacts(period)
  const agreement = agreements.find(({ id }) => id === agreementId)
  return useQuery<Allocation>({
    queryKey: ['allocation', agreementId, period, sequence, dataUpdatedAt],
    structuralSharing: false,
    gcTime: 0,
    // While a changed fact is counted, the figures of the same question stay on screen.
    placeholderData: (before) =>
      before?.agreementId === agreementId &&
      before.period.from === period.from &&
      before.period.to === period.to
        ? before
        : undefined,
    queryFn:
      agreement === undefined || facts === undefined
        ? skipToken
        : ({ signal }) =>
            computeAllocation({ agreement, period, collectivities, agents, ...facts }, signal),
  })
}
