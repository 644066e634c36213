import { addDays, type Day } from '#shared/kernel/day'
import { intersectPeriods, type Period } from '#shared/kernel/period'
import { grossPay } from '../costs/gross-pay'
import { paidMinutes } from '../costs/paid-minutes'
import type { AllocationKey } from '../keys/allocation-key'
import type { Bill } from '../keys/key-bill'
import { traitsOf } from '../keys/key-kinds'
import type { PriceCounts } from '../keys/prices/price-counts'
import type { PartFrame } from './part-frame'
import type { PlacedFacts } from './placed-facts'
import { priceCounts } from './price-counts'
import type { ServiceUse } from './service-use'
import { shareGap } from './share-gap'

/** What price lists with steps counted since 1 January before the days of a part, under each terms of then. */
function earlierCounts(
  placed: PlacedFacts,
  { from }: Period,
  of: (key: AllocationKey) => boolean,
): readonly PriceCounts[] {
  if (from.endsWith('-01-01')) return []
  const before = { from: `${from.slice(0, 4)}-01-01` as Day, to: addDays(from, -1) }
  return placed.versions.flatMap((terms) => {
    const own = intersectPeriods(before, terms.period)
    return own === null || !of(terms.key) ? [] : [priceCounts(placed, terms, own)]
  })
}

/**
 * Applies the key of a part to what was counted, then gives the gap between prices and cost to the bodies where the terms do.
 *
 * @param placed with the hours that are settled
 */
export function bill(frame: PartFrame, use: ServiceUse, placed: PlacedFacts): Bill {
  const { facts, terms, days, cost } = frame
  const keyed = traitsOf(terms.key).bill({
    bodies: frame.known,
    agents: facts.agents,
    initials: placed.initials,
    hourlyTariff: terms.hourlyTariff,
    commonTime: terms.commonTime,
    direct: use.direct,
    late: use.adjustments,
    contracted: frame.contracted,
    common: use.common,
    cost,
    units: frame.units,
    criteria: facts.criteria ?? [],
    year: Number(days.to.slice(0, 4)),
    counts: () => priceCounts(placed, terms, days),
    earlier: (of) => earlierCounts(placed, days, of),
    grossPay: (agent, month) => {
      if (paidMinutes(agent, month).numerator <= 0n) return 'paidHoursMissing'
      const paid = facts.costs.find((one) => one.agentId === agent.id && one.month === month)
      return (paid === undefined ? null : grossPay(agent, paid)) ?? 'monthUnpriced'
    },
  })
  return keyed.amounts.length === 0 ? keyed : shareGap(keyed, terms.gap, cost)
}
