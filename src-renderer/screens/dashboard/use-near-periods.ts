import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { periodsNear } from '#shared/domain/allocation/period-unit'
import { useRegistry } from '../../client/use-registry'
import type { DashboardFacts } from './dashboard-facts'
import { settleAhead } from './settle-ahead'
import type { DashboardView } from './use-dashboard-view'

/** Milliseconds after which someone looks at what is shown: who steps on sooner is not kept waiting by other periods. */
const QUIET = 400

/**
 * Settles what one step leads to, and every half, quarter and month of the year, one period after the other, once the figures are looked
 * at: each is then only drawn.
 */
export function useNearPeriods(
  { agreement, period }: Pick<DashboardView, 'agreement' | 'period'>,
  facts: DashboardFacts | null,
): void {
  const client = useQueryClient()
  const registry = useRegistry()
  useEffect(() => {
    if (agreement === undefined || facts === null) return
    const left = new AbortController()
    const settle = async (): Promise<void> => {
      for (const near of periodsNear(period, agreement.period)) {
        if (left.signal.aborted) return
        await settleAhead(client, { agreement, period: near, registry })
      }
    }
    // What can't be read is said where it is shown.
    const timer = setTimeout(() => void settle().catch(() => undefined), QUIET)
    return () => {
      left.abort()
      clearTimeout(timer)
    }
    // Other facts of the same period were settled from other records: what is near is settled anew.
  }, [agreement, period, registry, client, facts])
}
