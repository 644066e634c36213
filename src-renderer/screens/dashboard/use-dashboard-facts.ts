import { useMemo, useEffect, useState } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { monthPeriod, type Period } from '#shared/kernel/period'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Allocation } from '#shared/domain/allocation/allocation'
import { narrowToBody } from '#shared/domain/indicators/narrow-to-body'
import { atRealCost } from '#shared/domain/indicators/settled-figures'
import { isUnderWay } from '#shared/domain/agreements/under-way'
import { isServedAlike, sameMonthsBefore } from '#shared/domain/indicators/year-changes'
import { isLarge } from '../../client/compute-allocation'
import { paths } from '../../client/paths'
import { usePeriodFacts } from '../../client/use-period-facts'
import { DRAWN_LATER, useDrawnLater } from '../../client/use-drawn-later'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import type { DashboardFacts } from './dashboard-facts'
import { keptAllocationQuery } from './kept-allocation-query'
import { readSpan } from './read-span'
import type { DashboardView } from './use-dashboard-view'

/** Whether something was painted, so many milliseconds ago: what can wait is computed then. `null` is nothing to paint. */
function usePainted(shown: object | null, since: number): boolean {
  const [painted, setPainted] = useState<object | null>(null)
  useEffect(() => {
    if (shown === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setPainted(shown), since)
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [shown, since])
  return shown !== null && painted === shown
}

/** Milliseconds for which the worker stays free for who steps on, before it computes the year before of a large territory. */
const STEPPING = 300

function useKeptAllocation(
  agreement: Agreement | undefined,
  period: Period,
  isWanted = true,
): Allocation | undefined {
  const client = useQueryClient()
  const registry = useRegistry()
  const { data: facts, dataUpdatedAt: readAt } = usePeriodFacts(readSpan(period))
  const query = keptAllocationQuery({ agreement, period, registry, facts, readAt })
  // Asked while the view is drawn, not once it was: the worker settles meanwhile. The query below gives what it can't.
  const isOpen = isWanted && agreement !== undefined && facts !== undefined
  if (isOpen && client.getQueryState(query.queryKey) === undefined)
    void client.query(query).catch(() => undefined)
  useDrawnLater([query.queryKey])
  return useQuery({ ...query, ...DRAWN_LATER, enabled: isWanted }).data
}

/** What the cards and charts of a view read; `null` while it is computed. */
export function useDashboardFacts({
  agreement,
  period,
  bodyId,
}: DashboardView): DashboardFacts | null {
  const navigate = useNavigate()
  const { collectivities } = useRegistry()
  const today = useToday()
  const allocation = useKeptAllocation(agreement, period)
  const kindOf = useMemo(
    () => new Map(collectivities.map(({ id, kind }) => [id, kind])),
    [collectivities],
  )
  const whole = useMemo(
    () => (allocation === undefined ? null : atRealCost(allocation)),
    [allocation],
  )
  return useMemo(() => {
    if (agreement === undefined || whole === null) return null
    const narrowed = bodyId === null ? null : narrowToBody(whole, agreement, bodyId)
    return {
      agreement: narrowed?.agreement ?? agreement,
      allocation: narrowed?.allocation ?? whole,
      whole,
      isUnderWay: isUnderWay(period, agreement.period, today),
      bodyId: narrowed === null ? null : bodyId,
      kindOf,
      openBody: (id, month) => {
        const { from, to } = month === undefined ? period : monthPeriod(month)
        const behind = paths.allocation(agreement.id, from, to)
        void navigate(id === '' ? behind : `${behind}?body=${encodeURIComponent(id)}`)
      },
      openMonth: (month) => {
        const { from, to } = monthPeriod(month)
        void navigate(paths.allocation(agreement.id, from, to))
      },
    }
  }, [agreement, whole, bodyId, kindOf, navigate, period, today])
}

/**
 * The same months of the year before; `null` where the agreement was not in force in all of them, where the body that is shown alone was
 * not served in them, where days of the period are still to come, or while they are computed, which is after the figures of the period were
 * painted.
 */
export function useYearBefore(
  { agreement, period, bodyId }: DashboardView,
  facts: DashboardFacts | null,
): Allocation | null {
  const { data: read } = usePeriodFacts(readSpan(period))
  const isPainted = usePainted(facts, read !== undefined && isLarge(read.hours) ? STEPPING : 0)
  const before =
    agreement === undefined || facts?.isUnderWay === true
      ? null
      : sameMonthsBefore(period, agreement.period)
  const allocation = useKeptAllocation(
    before === null ? undefined : agreement,
    before ?? period,
    isPainted,
  )
  if (before === null || agreement === undefined || allocation === undefined) return null
  const whole = atRealCost(allocation)
  if (bodyId === null) return whole
  return isServedAlike(agreement, period, before, bodyId)
    ? (narrowToBody(whole, agreement, bodyId)?.allocation ?? null)
    : null
}
