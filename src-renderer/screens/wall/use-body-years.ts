import { useDeferredValue, useMemo } from 'react'
import { bodyYears } from '#shared/domain/allocation/body-years'
import type { BodyYear } from '#shared/domain/timesheets/week-checks'
import { yearPeriod } from '#shared/kernel/period'
import { usePeriodFacts } from '../../client/use-period-facts'
import { useRegistry } from '../../client/use-registry'

/** A year of every body under contract: what all agents did under its agreements, beside its contracted hours. */
export function useBodyYears(year: number): ReadonlyMap<string, BodyYear> | undefined {
  const { agreements } = useRegistry()
  const period = useMemo(() => yearPeriod(year), [year])
  const facts = useDeferredValue(usePeriodFacts(period).data)
  const yearsOf = useMemo(() => bodyYears(agreements, year), [agreements, year])
  return useMemo(() => (facts === undefined ? undefined : yearsOf(facts.hours)), [yearsOf, facts])
}
