import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { PeriodFacts } from '#shared/contract/views'
import type { Period } from '#shared/kernel/period'
import { periodQuery } from './period-query'

/** Hours and costs of a period. The figures of another period are never shown in their place. */
export const usePeriodFacts = (period: Period): UseQueryResult<PeriodFacts> =>
  useQuery({ ...periodQuery(period), throwOnError: true })
