import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Allocation } from '#shared/domain/allocation/allocation'
import { narrowToBody } from '#shared/domain/indicators/narrow-to-body'
import { atRealCost } from '#shared/domain/indicators/settled-figures'
import { trendPeriods } from '#shared/domain/indicators/year-trend'
import { periodQuery } from '../../client/period-query'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import type { DashboardFacts } from './dashboard-facts'
import { keptAllocationQuery } from './kept-allocation-query'
import { readSpan } from './read-span'

/** The settlements of the years up to the one that is shown; `undefined` while one is being computed. */
export function useTrendAllocations({
  agreement: shown,
  allocation,
  bodyId,
}: DashboardFacts): readonly Allocation[] | undefined {
  const registry = useRegistry()
  const today = useToday()
  const agreement = registry.agreements.find(({ id }) => id === shown.id) ?? shown
  const last = Number(allocation.period.to.slice(0, 4))
  const periods = useMemo(
    () => trendPeriods(last, agreement.period, today),
    [last, agreement.period, today],
  )
  const facts = useQueries({
    queries: periods.map((period) => ({
      ...periodQuery(readSpan(period)),
      throwOnError: true,
    })),
  })
  const answers = useQueries({
    queries: periods.map((period, at) => {
      const { data, dataUpdatedAt: readAt = 0 } = facts[at] ?? {}
      return keptAllocationQuery({ agreement, period, registry, facts: data, readAt })
    }),
  })
  const found = answers.flatMap(({ data }) => (data === undefined ? [] : atRealCost(data)))
  if (found.length < periods.length) return undefined
  return bodyId === null
    ? found
    : found.flatMap((one) => narrowToBody(one, agreement, bodyId)?.allocation ?? [])
}
