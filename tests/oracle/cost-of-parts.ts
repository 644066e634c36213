import type { ChargeKind } from '#shared/domain/costs/service-charge'
import { borneOfCharge, chargesOf, chargesOfPart } from './charges-by-days'
import { monthsOf } from './civil-days'
import { kilometresInCost, splitByBracket } from './kilometres'
import type { BornePay } from './one-cent-once'
import { payOfParts } from './one-cent-once'
import { daysLent } from './pay-by-days'
import type { Facts } from './read-facts'
import { agentMonth } from './read-facts'
import type { Part } from './terms-by-day'

/** What a part costs: pay by agent and month, and the other kinds. */
export interface PartCost {
  readonly pay: readonly BornePay[]
  /** Kilometres in the cost are of the kind travel. */
  readonly kinds: ReadonlyMap<ChargeKind, bigint>
  /** The **cost of the part**; `null` where a hole is left. */
  readonly cost: bigint | null
  /** Codes of the holes. */
  readonly holes: readonly string[]
}

function holesOf(facts: Facts, part: Part): readonly string[] {
  const unpriced = part.terms.agents.some(({ agentId }) =>
    monthsOf(part).some(
      (month) =>
        daysLent(facts, facts.own, agentId, month, part).days > 0 &&
        !facts.costs.has(agentMonth(agentId, month)),
    ),
  )
  const unsettled = chargesOf(facts).some((charge) => borneOfCharge(charge, part) === null)
  return [...(unpriced ? ['monthUnpriced'] : []), ...(unsettled ? ['chargeUnsettled'] : [])]
}

/** The cost of each part. */
export function costsOf(facts: Facts, parts: readonly Part[]): readonly PartCost[] {
  const pays = payOfParts(facts, parts)
  const legs = splitByBracket(facts)
  return parts.map((part, at) => {
    const pay = pays[at] ?? []
    const holes = holesOf(facts, part)
    const kinds = new Map(chargesOfPart(facts, part) ?? [])
    const kilometres = kilometresInCost(facts, legs, part)
    if (kilometres !== 0n) kinds.set('travel', (kinds.get('travel') ?? 0n) + kilometres)
    const all = [...pay.map(({ amount }) => amount), ...kinds.values()]
    const cost = holes.length > 0 ? null : all.reduce((total, one) => total + one, 0n)
    return { pay, kinds, cost, holes }
  })
}
