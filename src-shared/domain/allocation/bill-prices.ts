import { cents, sumCents } from '#shared/kernel/cents'
import type { PriceLine } from '../agreements/price-line'
import { hasSteps } from '../keys/key-needs'
import type { Bill, BillFacts, CarriedAmount } from './bill-facts'
import { countsDays } from './days-behind'
import type { Objection } from './objection'
import { paysLine, worksFor } from './price-classes'
import { priceCounts } from './price-counts'
import { earlierCounts, linesOf } from './price-quantities'

/**
 * Bills quantities at the prices of a list: every printed line is rounded once, and an amount is the sum of its lines.
 * Late hours bear no day that could be counted here: where a price counts days, they are told and not billed.
 */
export function billPrices(facts: BillFacts): Bill {
  const { bodies, agreement, days } = facts
  const { key } = agreement
  if (key.kind !== 'prices') return { amounts: [], objections: [] }
  const pricing = {
    ...facts,
    counts: priceCounts(facts.facts.placed, agreement, days),
    earlier: hasSteps(key) ? earlierCounts(facts.facts, days) : [],
  }
  const billed = bodies.map((body) => key.lines.map((line) => linesOf(line, body, pricing)))
  const missing = billed.flat().flatMap(({ missing: lacks }) => lacks)
  if (missing.length > 0) {
    const once = new Map(missing.map((each) => [JSON.stringify(each), each]))
    return { amounts: [], objections: [...once.values()] }
  }
  const lines = billed.map((own) => own.flatMap((one) => one.lines))
  const carriers = billed.map((own) => own.flatMap((one) => one.carriers))
  return {
    amounts: lines.map((own, row) => ({
      amount: cents(sumCents(own.map(({ amount }) => amount))),
      trace: { kind: 'prices', lines: own },
      carried: own.flatMap(({ amount }, at): readonly CarriedAmount[] => {
        const agentIds = carriers[row]?.[at] ?? []
        return agentIds.length === 0 ? [] : [{ amount, agentIds }]
      }),
    })),
    objections: lateHours(facts, key.lines.filter(countsDays)),
    ...(lines.every((own) => own.length === 0) ? { nothing: 'nothingPriced' as const } : {}),
    used: lines.map((own) => own.map(({ quantity, price }) => ({ quantity, price }))),
  }
}

/** Late hours of an agent for a body whose work a price by the day would count: they bear no day to count. */
const lateHours = (
  { adjustments, bodies, facts }: BillFacts,
  byDay: readonly PriceLine[],
): readonly Objection[] =>
  adjustments.flatMap(({ agentId, collectivityId, day, minutes }): readonly Objection[] => {
    const body = bodies.find(({ id }) => id === collectivityId)
    const counts = (line: PriceLine): boolean =>
      body !== undefined && paysLine(line, body) && worksFor(line, facts.agents)(agentId)
    if (!byDay.some(counts)) return []
    const late = { agentId, collectivityId, firstDay: day, minutes }
    return [{ code: 'lateHoursByDay', blocking: false, ...late }]
  })
