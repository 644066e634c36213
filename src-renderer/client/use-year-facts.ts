import type { UseQueryResult } from '@tanstack/react-query'
import type { PeriodFacts } from '#shared/contract/views'
import { day, type Day } from '#shared/kernel/day'
import type { Period } from '#shared/kernel/period'
import { usePeriodFacts } from './use-period-facts'
import { useToday } from './use-today'

/** This year and the one before. */
export function yearsPeriod(today: Day): Period {
  const year = Number(today.slice(0, 4))
  return { from: day(`${String(year - 1)}-01-01`), to: day(`${String(year)}-12-31`) }
}

/** The two years, for a sentence that says where nothing was found. */
export function useYearsLookedAt(): { readonly before: number; readonly year: number } {
  const year = Number(useToday().slice(0, 4))
  return { before: year - 1, year }
}

/** Hours and costs of this year and the one before, for the home screens. */
export const useYearFacts = (): UseQueryResult<PeriodFacts> =>
  usePeriodFacts(yearsPeriod(useToday()))
