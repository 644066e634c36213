import { cents, type Cents } from '#shared/kernel/cents'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import type { SettledAgreement } from './indicator-facts'
import { indicatorValue } from './indicator-formulas'
import { realCost } from './settled-figures'

/** What a service cost and the hours done for bodies that this is divided by, or why there is no such cost of an hour. */
type CostOfHours = { readonly cost: Cents; readonly directMinutes: Minutes } | 'noHours' | 'noCost'

/** The cost of an agreement with the hours that it pays for, common time being a cost of these hours and none of them. */
export function costOfHours({ allocation }: Pick<SettledAgreement, 'allocation'>): CostOfHours {
  const cost = realCost(allocation)
  if (allocation.direct === 0) return 'noHours'
  return cost === null ? 'noCost' : { cost, directMinutes: allocation.direct }
}

/** The cost of an hour of several agreements, and the hours that it is divided by; `null` where one of them has none. */
export function costPerHour(
  settlements: readonly Pick<SettledAgreement, 'allocation'>[],
): { readonly rate: Cents; readonly hours: Minutes } | null {
  let [cost, directMinutes] = [0, 0]
  for (const one of settlements.map(costOfHours)) {
    if (typeof one === 'string') return null
    cost += one.cost
    directMinutes += one.directMinutes
  }
  const rate = indicatorValue('costPerHour', { cost, directMinutes })
  return rate === null ? null : { rate: cents(rate), hours: minutes(directMinutes) }
}
