import type { UseQueryResult } from '@tanstack/react-query'
import type { PeriodFacts } from '#shared/contract/views'
import { day } from '#shared/kernel/day'
import { usePeriodFacts } from './use-period-facts'
import { useToday } from './use-today'

/** Hours and costs of this year and the one before, for the home screens. */
export function useYearFacts(): UseQueryResult<PeriodFacts> {
  const today = useToday()
  const year = Number(today.slice(0, 4))
  return usePeriodFacts({
    from: day(`${String(year - 1)}-01-01`),
    to: day(`${String(year)}-12-31`),
  })
}
