import { useDeferredValue, useMemo } from 'react'
import { standingTerms } from '#shared/domain/agreements/term-versions'
import { contractedMinutes } from '#shared/domain/keys/contracted-minutes'
import { minutesByBody } from '#shared/domain/timesheets/minutes-by-body'
import type { BodyYear } from '#shared/domain/timesheets/week-checks'
import { minutes } from '#shared/kernel/minutes'
import { yearPeriod } from '#shared/kernel/period'
import { addRatio, ratio, roundRatio } from '#shared/kernel/ratio'
import { usePeriodFacts } from '../../client/use-period-facts'
import { useRegistry } from '../../client/use-registry'

/** A year of every body under contract: what all agents did, beside its contracted hours. */
export function useBodyYears(year: number): ReadonlyMap<string, BodyYear> | undefined {
  const { agreements } = useRegistry()
  const period = useMemo(() => yearPeriod(year), [year])
  const facts = useDeferredValue(usePeriodFacts(period).data)
  return useMemo(() => {
    if (facts === undefined) return undefined
    const promised = new Map<string, ReturnType<typeof ratio>>()
    for (const agreement of standingTerms(agreements)) {
      if (agreement.archived) continue
      for (const { collectivityId, weeklyMinutes } of agreement.beneficiaries)
        promised.set(
          collectivityId,
          addRatio(
            promised.get(collectivityId) ?? ratio(0n, 120n),
            contractedMinutes(weeklyMinutes, agreement, period),
          ),
        )
    }
    const done = minutesByBody(facts.hours, period, '')
    return new Map(
      [...promised]
        .map(([id, exact]) => [id, roundRatio(exact)] as const)
        .filter(([, contracted]) => contracted > 0)
        .map(([id, contracted]) => [
          id,
          { year, done: done.get(id) ?? minutes(0), contracted: minutes(contracted) },
        ]),
    )
  }, [facts, agreements, period, year])
}
