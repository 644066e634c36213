import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import { needsCost } from '../agreements/needs-cost'
import type { Terms } from '../agreements/terms'
import { termsWithin } from '../agreements/term-versions'
import type { Allocation } from '../allocation/allocation'
import { traitsOf } from '../keys/key-kinds'
import { travelSum } from '../travel/travel-lines'
import type { SettledAgreement } from './indicator-facts'

/** Kilometres charged to the bodies visited, which are beside the cost that is shared. */
export const chargedKilometres = ({ shares }: Pick<Allocation, 'shares'>): Cents =>
  sumCents(shares.map(({ travel = [] }) => travelSum(travel)))

/** What the cost of a settlement is taken from. */
type Costed = Pick<Allocation, 'shares' | 'cost' | 'billed' | 'costLines' | 'chargeLines'>

/**
 * What the service cost, with the kilometres charged; `null` while a month or a charge has no amount, or where a settlement without
 * amounts has neither agents' pay nor charges: nothing is known of its cost then.
 */
export function realCost(allocation: Costed): Cents | null {
  const { cost, billed, costLines, chargeLines } = allocation
  const isUnknown = billed === null && costLines.length + chargeLines.length === 0
  return cost === null || isUnknown ? null : cents(cost + chargedKilometres(allocation))
}

/** A settlement whose cost is the real one: with the kilometres charged. */
export const atRealCost = <S extends Costed>(settled: S): S => ({
  ...settled,
  cost: realCost(settled),
})

/** The agents whose pay is in the cost of a settlement. */
export const paidAgents = ({ costLines }: Pick<Allocation, 'costLines'>): ReadonlySet<string> =>
  new Set(costLines.flatMap(({ agentId, borne }) => (borne === 0 ? [] : [agentId])))

const pricesPay = ({ key }: Pick<Terms, 'key'>): boolean => traitsOf(key).pricesPay

/** The agents whose pay is in what a settlement bills: none where it bills prices, unless pay makes the price. */
export const billedAgents = ({ agreement, allocation }: SettledAgreement): ReadonlySet<string> =>
  termsWithin(agreement, allocation.period).some((terms) => needsCost(terms) || pricesPay(terms))
    ? paidAgents(allocation)
    : new Set()

/** Those whose pay is in what each body is billed, by its place: where pay makes the price, only those who came to it. */
export function agentsBilledTo(settled: SettledAgreement): (row: number) => ReadonlySet<string> {
  const { agreement, allocation } = settled
  const all = billedAgents(settled)
  if (!termsWithin(agreement, allocation.period).some(pricesPay)) return () => all
  return (row) =>
    new Set(
      allocation.agentIds.filter((_, at) => (allocation.matrix[row]?.[at]?.amount ?? 0) !== 0),
    )
}

/** Minutes billed by a settlement. */
export const billedMinutes = ({ shares }: Pick<Allocation, 'shares'>): number =>
  shares.reduce((sum, share) => sum + share.billedMinutes, 0)
