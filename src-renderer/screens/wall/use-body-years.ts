import { useDeferredValue, useMemo } from 'react'
import { contractedByBody } from '#shared/domain/agreements/contracted-by-body'
import { minutesByBody } from '#shared/domain/timesheets/minutes-by-body'
import type { BodyYear } from '#shared/domain/timesheets/week-checks'
import { minutes } from '#shared/kernel/minutes'
import { yearPeriod } from '#shared/kernel/period'
import { usePeriodFacts } from '../../client/use-period-facts'
import { useRegistry } from '../../client/use-registry'

/** A year of every body under contract: what all agents did, beside its contracted hours. */
export function useBodyYears(year: number): ReadonlyMap<string, BodyYear> | undefined {
  const { agreements } = useRegistry()
  const period = useMemo(() => yearPeriod(year), [year])
  const facts = useDeferredValue(usePeriodFacts(period).data)
  const promised = useMemo(() => contractedByBody(agreements, period), [agreements, period])
  return useMemo(() => {
    if (facts === undefined) return undefined
    const done = minutesByBody(facts.hours, period, '')
    return new Map(
      [...promised].map(([id, contracted]) => [
        id,
        { year, done: done.get(id) ?? minutes(0), contracted },
      ]),
    )
  }, [facts, promised, period, year])
}
