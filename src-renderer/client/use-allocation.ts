import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { settlementSpan } from '#shared/domain/statements/settlement-span'
import type { StatementNature } from '#shared/domain/statements/statement-nature'
import type { Period } from '#shared/kernel/period'
import type { ShownAllocation } from './compute-allocation'
import { allocationQuery } from './allocation-query'
import { DRAWN_LATER, useDrawnLater } from './use-drawn-later'
import { usePeriodFacts } from './use-period-facts'
import { useRegistry } from './use-registry'
import { useToday } from './use-today'

/**
 * What each beneficiary of an agreement used and owes over a period of whole months, computed here by the engine and
 * computed again when a fact changes; provisionally where asked, with what is foreseen. `null` computes nothing yet.
 */
export function useAllocation(
  agreementId: string | null,
  period: Period,
  nature: StatementNature = 'actual',
): UseQueryResult<ShownAllocation> {
  const registry = useRegistry()
  const today = useToday()
  const { data: facts, dataUpdatedAt: readAt } = usePeriodFacts(settlementSpan(period, nature))
  const agreement = registry.agreements.find(({ id }) => id === agreementId)
  const query = allocationQuery({ agreement, period, registry, facts, readAt, today, nature })
  useDrawnLater([query.queryKey])
  return useQuery({ ...query, ...DRAWN_LATER })
}
