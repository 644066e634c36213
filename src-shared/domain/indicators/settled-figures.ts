import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import { needsCost } from '../agreements/needs-cost'
import type { Terms } from '../agreements/terms'
import { termsWithin } from '../agreements/term-versions'
import type { Allocation } from '../allocation/allocation'
import { traitsOf } from '../keys/key-kinds'
import { travelSum } from '../travel/travel-lines'
import type { SettledAgreement } from './indicator-facts'
import { joinPeople, NOBODY, peopleBy, type People } from './join-personal'

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

/** The agents whose pay is in the cost of a settlement, by month. */
export const paidAgents = ({ costLines }: Pick<Allocation, 'costLines'>): People =>
  peopleBy(costLines.filter(({ borne }) => borne !== 0))

/** Those whose pay is in what a settlement leaves with the lender. */
export const keptAgents = (allocation: Pick<Allocation, 'costLines' | 'lenderPart'>): People =>
  allocation.lenderPart === 0 ? NOBODY : paidAgents(allocation)

const pricesPay = ({ key }: Pick<Terms, 'key'>): boolean => traitsOf(key).pricesPay

/** Whether pay makes the price of an hour under some terms of a settlement. */
const pricedByPay = ({ agreement, allocation }: SettledAgreement): boolean =>
  termsWithin(agreement, allocation.period).some(pricesPay)

/** Those whose pay is in what each body is billed, by its place: where pay makes the price, only those who came to it. */
export function agentsBilledTo(settled: SettledAgreement): (row: number) => People {
  const { agreement, allocation } = settled
  if (!pricedByPay(settled)) {
    const isShared = termsWithin(agreement, allocation.period).some(needsCost)
    const all = isShared ? paidAgents(allocation) : NOBODY
    return () => all
  }
  return (row) => {
    const came = new Set(
      allocation.agentIds.filter((_, at) => (allocation.matrix[row]?.[at]?.amount ?? 0) !== 0),
    )
    return peopleBy(
      allocation.costLines.filter(({ agentId, borne }) => borne !== 0 && came.has(agentId)),
    )
  }
}

/**
 * The agents whose pay is in what a settlement bills: none where it bills nothing, or prices; where pay makes the price, those who came
 * to a body.
 */
export function billedAgents(settled: SettledAgreement): People {
  const { shares } = settled.allocation
  const billedTo = agentsBilledTo(settled)
  const rows = shares.flatMap(({ amount }, row) => (amount === 0 ? [] : [row]))
  if (!pricedByPay(settled)) return rows.length === 0 ? NOBODY : billedTo(0)
  return joinPeople(rows.map(billedTo))
}

/** Minutes billed by a settlement. */
export const billedMinutes = ({ shares }: Pick<Allocation, 'shares'>): number =>
  shares.reduce((sum, share) => sum + share.billedMinutes, 0)
