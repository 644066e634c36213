import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Cents } from '#shared/kernel/cents'
import type { Period } from '#shared/kernel/period'
import type { IndicatorFacts } from '#shared/domain/indicators/indicator-facts'
import { indicatorPeriod } from '#shared/domain/indicators/indicator-period'
import { yearlyIndicators } from '#shared/domain/indicators/yearly-indicators'
import { countedAgreements } from '#shared/domain/statements/settled-archives'
import type { Indicator } from '#shared/domain/indicators/indicator'
import { allocationQuery } from '../../client/allocation-query'
import { usePeriodFacts } from '../../client/use-period-facts'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'

interface YearIndicators {
  readonly indicators: readonly Indicator[]
  readonly settlements: IndicatorFacts['settlements']
}

/** The indicators of a year, over its months that are over; no answer while something is being read or counted. */
export function useYearIndicators(
  year: number,
  alonePrice: Cents | null,
  internal: boolean,
): { readonly period: Period; readonly answer: YearIndicators | undefined } {
  const today = useToday()
  const registry = useRegistry()
  const period = useMemo(() => indicatorPeriod(year, today), [year, today])
  const { data: facts, dataUpdatedAt: readAt } = usePeriodFacts(period)
  const counted = useMemo(
    () =>
      facts === undefined
        ? []
        : countedAgreements(registry.agreements, { ...registry, hours: facts.hours }, period),
    [registry, facts, period],
  )
  const answers = useQueries({
    queries: counted.map((one) => allocationQuery({ ...one, registry, facts, readAt, today })),
  })
  const allocations = answers.flatMap(({ data }) => (data === undefined ? [] : [data]))
  if (facts === undefined || allocations.length < counted.length)
    return { period, answer: undefined }
  const settlements = counted.flatMap(({ agreement }, at) => {
    const allocation = allocations[at]
    return allocation === undefined ? [] : [{ agreement, allocation }]
  })
  const indicators = yearlyIndicators({
    ...registry,
    period,
    settlements,
    costs: facts.costs,
    entered: new Set(facts.hours.entered),
    today,
    alonePrice,
    internal,
  })
  return { period, answer: { indicators, settlements } }
}
