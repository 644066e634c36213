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

const NONE: readonly EarlierPeriods[] = []

/** What was never billed before the years that homes look at; `undefined` while those days are read, as far as some may be open. */
export function useEarlierPeriods(): readonly EarlierPeriods[] | undefined {
  const { agreements, statements, serviceCharges, unitCounts } = useRegistry()
  const years = yearsPeriod(useToday())
  const newYear = years.from
  const days = earlierDays(agreements, statements, newYear)
  const { data: facts } = usePeriodFacts(days ?? years)
  const isAllSettled = days === null
  return useMemo(() => {
    if (isAllSettled) return NONE
    const records = facts && { ...facts, serviceCharges, unitCounts }
    return records && earlierPeriods(agreements, statements, records, newYear)
  }, [isAllSettled, facts, agreements, statements, serviceCharges, unitCounts, newYear])
}
