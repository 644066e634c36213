import { latestCostYear } from '#shared/domain/costs/latest-cost-year'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { useRegistry } from '../../../client/use-registry'
import { useStatus } from '../../../client/use-status'
import { useYearFacts } from '../../../client/use-year-facts'

/** The year in which the cost of a service opens: the latest that has figures; this year where none is known. */
export function useLatestYear(agreement: Agreement | undefined): number {
  const { today } = useStatus()
  const { serviceCharges } = useRegistry()
  const { data } = useYearFacts()
  if (agreement === undefined) return Number(today.slice(0, 4))
  return latestCostYear(agreement, serviceCharges, data?.costs ?? [], today)
}
