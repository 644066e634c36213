import { useMemo } from 'react'
import {
  earlierDays,
  earlierPeriods,
  type EarlierPeriods,
} from '#shared/domain/indicators/earlier-periods'
import { usePeriodFacts } from '../../client/use-period-facts'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import { yearsPeriod } from '../../client/use-year-facts'

/** Nothing older than the years that homes look at. */
export const NONE_EARLIER: readonly EarlierPeriods[] = []

/** What was never billed before the years that homes look at; `null` while those days are read, as far as some may be open. */
export function useEarlierPeriods(): readonly EarlierPeriods[] | null {
  const { agreements, statements, serviceCharges, unitCounts } = useRegistry()
  const years = yearsPeriod(useToday())
  const newYear = years.from
  const days = useMemo(
    () => earlierDays(agreements, statements, newYear),
    [agreements, statements, newYear],
  )
  const { data: facts } = usePeriodFacts(days ?? years)
  const isAllSettled = days === null
  return useMemo(() => {
    if (isAllSettled) return NONE_EARLIER
    if (facts === undefined) return null
    return earlierPeriods(agreements, statements, { ...facts, serviceCharges, unitCounts }, newYear)
  }, [isAllSettled, facts, agreements, statements, serviceCharges, unitCounts, newYear])
}
