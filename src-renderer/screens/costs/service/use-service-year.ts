import { useMemo } from 'react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import type { Allocation } from '#shared/domain/allocation/allocation'
import { serviceYear, type ServiceYear } from '#shared/domain/allocation/service-year'
import { yearPeriod } from '#shared/kernel/period'
import { allocationFacts } from '../../../client/allocation-facts'
import { useAllocation } from '../../../client/use-allocation'
import { usePeriodFacts } from '../../../client/use-period-facts'
import { useRegistry } from '../../../client/use-registry'

/** A year of a service's cost, with the settlement that it is of. */
export interface SettledYear extends ServiceYear {
  readonly allocation: Allocation
  /** The facts of the allocation. */
  readonly facts: AllocationFacts
}

/** What a service costs over a year, forecast beside actual; `undefined` while it is computed, `null` out of its term. */
export function useServiceYear(
  agreement: Agreement | undefined,
  year: number,
): SettledYear | null | undefined {
  const registry = useRegistry()
  const { serviceCharges } = registry
  const period = useMemo(() => yearPeriod(year), [year])
  const { data: read } = usePeriodFacts(period)
  const id = agreement?.id ?? null
  const { data: now } = useAllocation(id, period)
  const { data: last } = useAllocation(
    id,
    useMemo(() => yearPeriod(year - 1), [year]),
  )
  return useMemo(() => {
    if (agreement === undefined || now === undefined || read === undefined) return undefined
    const cost = serviceYear(agreement, serviceCharges, year, now, last)
    const facts = allocationFacts(registry, read, agreement, period)
    return cost === null ? null : { ...cost, allocation: now, facts }
  }, [agreement, now, last, read, registry, serviceCharges, period, year])
}
