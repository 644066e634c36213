import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { periodsNear } from '#shared/domain/allocation/period-unit'
import type { PeriodFacts } from '#shared/contract/views'
import { deskQuery } from '../../client/desk-query'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import type { DashboardFacts } from './dashboard-facts'
import { keptAllocationQuery } from './kept-allocation-query'
import { readSpan } from './read-span'
import type { DashboardView } from './use-dashboard-view'

/** Milliseconds after which someone looks at what is shown: who steps on sooner is not kept waiting by other periods. */
const QUIET = 400

/** Settles what one step leads to, one period after the other, once the figures are looked at: each is then only drawn. */
export function useNearPeriods(
  { agreement, period }: Pick<DashboardView, 'agreement' | 'period'>,
  facts: DashboardFacts,
): void {
  const client = useQueryClient()
  const registry = useRegistry()
  const today = useToday()
  useEffect(() => {
    if (agreement === undefined) return
    let isLeft = false
    const settle = async (): Promise<void> => {
      for (const near of periodsNear(period, agreement.period)) {
        const question = deskQuery('readPeriod', readSpan(near))
        await client.prefetchQuery(question)
        const read = client.getQueryState<PeriodFacts>(question.queryKey)
        if (isLeft || read?.data === undefined) return
        await client.prefetchQuery(
          keptAllocationQuery({
            agreement,
            period: near,
            registry,
            facts: read.data,
            readAt: read.dataUpdatedAt,
            today,
          }),
        )
        if (isLeft) return
      }
    }
    const timer = setTimeout(() => void settle(), QUIET)
    return () => {
      isLeft = true
      clearTimeout(timer)
    }
    // Other facts of the same period were settled from other records: what is near is settled anew.
  }, [agreement, period, registry, today, client, facts])
}
