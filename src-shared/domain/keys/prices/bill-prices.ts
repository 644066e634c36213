import { cents, sumCents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import type { Bill, CarriedAmount, KeyFacts } from '../key-bill'
import type { KeyObjection } from '../key-objection'
import { countsDays } from './counts-days'
import { paysLine, worksFor } from './price-classes'
import type { PriceLine } from './price-line'
import { linesOf } from './price-quantities'

/**
 * Bills quantities at the prices of a list: every printed line is rounded once, and an amount is the sum of its lines. Late
 * hours have no day that could be counted here: where a price counts days, they become objections and are not billed by it.
 */
export function billPrices(priceLines: readonly PriceLine[], facts: KeyFacts): Bill {
  const hasSteps = priceLines.some(({ tiers }) => tiers.length > 0)
  const pricing = {
    ...facts,
    counts: facts.counts(),
    earlier: hasSteps ? facts.earlier(({ kind }) => kind === 'prices') : [],
  }
  const billed = facts.bodies.map((body) => priceLines.map((line) => linesOf(line, body, pricing)))
  const missing = once(billed.flat().flatMap(({ missing: lacks }) => lacks))
  if (missing.length > 0) return { amounts: [], objections: missing }
  const lines = billed.map((own) => own.flatMap((one) => one.lines))
  const carriers = billed.map((own) => own.flatMap((one) => one.carriers))
  return {
    amounts: lines.map((own, row) => ({
      amount: cents(sumCents(own.map(({ amount }) => amount))),
      trace: { kind: 'prices', lines: own },
      carried: own.flatMap(({ amount }, at): readonly CarriedAmount[] => {
        const work = carriers[row]?.[at]
        return work === undefined || work.size === 0 ? [] : [{ amount, work }]
      }),
    })),
    objections: [
      ...once(billed.flat().flatMap(({ unpaid = [] }) => unpaid)),
      ...lateHours(facts, priceLines.filter(countsDays), pricing.counts.days.to),
    ],
    ...(lines.every((own) => own.length === 0) ? { nothing: 'nothingPriced' as const } : {}),
    used: lines.map((own) => own.map(({ quantity, price }) => ({ quantity, price }))),
  }
}

/** Each objection once: several bodies may have the same. */
const once = <O extends KeyObjection>(objections: readonly O[]): readonly O[] => [
  ...new Map(objections.map((each) => [JSON.stringify(each), each])).values(),
]

/** Late hours of an agent for a body whose work a price by the day would count: they have no day to count. */
const lateHours = (
  { late, bodies, agents }: KeyFacts,
  byDay: readonly PriceLine[],
  on: Day,
): readonly KeyObjection[] =>
  late.flatMap(({ agentId, collectivityId, day, minutes }): readonly KeyObjection[] => {
    const body = bodies.find(({ id }) => id === collectivityId)
    const counts = (line: PriceLine): boolean =>
      body !== undefined && paysLine(line, body, on) && worksFor(line, agents)(agentId, day)
    if (!byDay.some(counts)) return []
    const lateHours = { agentId, collectivityId, firstDay: day, minutes }
    return [{ code: 'lateHoursByDay', blocking: false, ...lateHours }]
  })
