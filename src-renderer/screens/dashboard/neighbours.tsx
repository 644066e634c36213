import { shiftPeriod } from '#shared/domain/allocation/period-unit'
import { intersectPeriods, type Period } from '#shared/kernel/period'
import type { DashboardFacts } from './dashboard-facts'
import { useKeptAllocation } from './use-dashboard-facts'
import type { DashboardView } from './use-dashboard-view'
import { usePainted } from './use-painted'

interface NeighboursProps {
  readonly view: DashboardView
  readonly facts: DashboardFacts
}

/**
 * Shows nothing: settles the periods before and after the one shown, once that one was painted, one after the other. A step to
 * either is then only drawn.
 */
export function Neighbours({ view: { agreement, period }, facts }: NeighboursProps) {
  const isPainted = usePainted(facts)
  const asked = (isWanted: boolean, one: Period): Period =>
    isWanted && agreement !== undefined && intersectPeriods(one, agreement.period) !== null
      ? one
      : period
  const earlier = useKeptAllocation(agreement, asked(isPainted, shiftPeriod(period, -1)))
  useKeptAllocation(agreement, asked(isPainted && earlier !== undefined, shiftPeriod(period, 1)))
  return null
}
