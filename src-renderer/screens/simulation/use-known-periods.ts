import { useMemo } from 'react'
import type { PeriodFacts } from '#shared/contract/views'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { knownMonths, settlementPeriods } from '#shared/domain/indicators/settlement-periods'
import { day } from '#shared/kernel/day'
import type { Period } from '#shared/kernel/period'
import { usePeriodFacts } from '../../client/use-period-facts'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'

/** The facts of an agreement, and the periods that they make known. */
export interface KnownPeriods {
  readonly facts: PeriodFacts | undefined
  readonly readAt: number
  /** One a year, latest first. */
  readonly periods: readonly Period[]
}

/** Hours and costs since an agreement began, and the years in which something was entered. */
export function useKnownPeriods(agreement: Agreement): KnownPeriods {
  const today = useToday()
  const first = agreement.period.from.slice(0, 4)
  const last = first > today.slice(0, 4) ? first : today.slice(0, 4)
  const { data: facts, dataUpdatedAt: readAt } = usePeriodFacts({
    from: day(`${first}-01-01`),
    to: day(`${last}-12-31`),
  })
  const { serviceCharges, unitCounts } = useRegistry()
  const periods = useMemo(() => {
    if (facts === undefined) return []
    const known = knownMonths(facts.hours, { costs: facts.costs, serviceCharges, unitCounts })
    return settlementPeriods(agreement, known, today).toReversed()
  }, [agreement, facts, serviceCharges, unitCounts, today])
  return { facts, readAt, periods }
}
