import { useMemo } from 'react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { serviceCostYear, type ServiceCostYear } from '#shared/domain/costs/service-cost-year'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import type { Allocation } from '#shared/domain/allocation/allocation'
import { sumCents, type Cents } from '#shared/kernel/cents'
import { intersectPeriods, yearPeriod } from '#shared/kernel/period'
import { allocationFacts } from '../../../client/allocation-facts'
import { useAllocation } from '../../../client/use-allocation'
import { usePeriodFacts } from '../../../client/use-period-facts'
import { useRegistry } from '../../../client/use-registry'

/** A year of a service's cost, with the pay of its lent agents. */
export interface ServiceYear extends ServiceCostYear {
  readonly pay: { readonly forecast: Cents | null; readonly actual: Cents | null }
  readonly allocation: Allocation
  /** The facts of the allocation. */
  readonly facts: AllocationFacts
}

/** The pay in a settlement; `null` where months lack a cost, or none was ever entered. */
function payOf(allocation: Allocation | undefined): Cents | null {
  if (allocation === undefined || allocation.costLines.length === 0) return null
  if (allocation.objections.some(({ code }) => code === 'monthUnpriced')) return null
  return sumCents(allocation.costLines.map(({ borne }) => borne))
}

/** What a service costs over a year, forecast beside actual; `null` while it is computed, or out of its term. */
export function useServiceYear(agreement: Agreement | undefined, year: number): ServiceYear | null {
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
    if (agreement === undefined || now === undefined || read === undefined) return null
    const days = intersectPeriods(yearPeriod(year), agreement.period)
    if (days === null) return null
    const pay = { forecast: payOf(last), actual: payOf(now) }
    const facts = { charges: serviceCharges, agreementId: agreement.id, days, pay }
    const rests = allocationFacts(registry, read, agreement, period)
    return { ...serviceCostYear(facts), pay, allocation: now, facts: rests }
  }, [agreement, now, last, read, registry, serviceCharges, period, year])
}
