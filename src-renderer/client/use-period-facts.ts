import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { PeriodFacts } from '#shared/contract/views'
import type { Period } from '#shared/kernel/period'
import { periodQuery } from './period-query'
import { DRAWN_LATER, useDrawnLater } from './use-drawn-later'

/** Hours and costs of a period. The figures of another period are never shown in their place. */
export function usePeriodFacts(period: Period): UseQueryResult<PeriodFacts> {
  const query = periodQuery(period)
  useDrawnLater([query.queryKey])
  return useQuery({ ...query, ...DRAWN_LATER, throwOnError: true })
}
