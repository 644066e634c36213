import { cents, sumCents } from '#shared/kernel/cents'
import type { Bill, BillFacts, CarriedAmount } from './bill-facts'
import { dayUses } from './day-use'
import type { Objection } from './objection'
import { linesOf } from './price-quantities'

/**
 * Bills quantities at the prices of a list: every printed line is rounded once, and an amount is the sum of its lines.
 * Late hours bear no day that could be counted here: where a price counts days, they are told and not billed.
 */
export function billPrices(facts: BillFacts): Bill {
  const { bodies, agreement } = facts
  const { key } = agreement
  if (key.kind !== 'prices') return { amounts: [], objections: [] }
  const uses = dayUses(
    facts.facts,
    bodies.map(({ id }) => id),
  )
  const billed = bodies.map((body, row) =>
    key.lines.map((line) => linesOf(line, { ...facts, body, row, days: uses[row] ?? [] })),
  )
  const missing = billed.flat().flatMap(({ missing: lacks }) => lacks)
  if (missing.length > 0) {
    const once = new Map(missing.map((each) => [JSON.stringify(each), each]))
    return { amounts: [], objections: [...once.values()] }
  }
  const lines = billed.map((own) => own.flatMap((one) => one.lines))
  const carriers = billed.map((own) => own.flatMap((one) => one.carriers))
  if (lines.every((own) => own.length === 0))
    return { amounts: [], objections: [{ code: 'nothingPriced', blocking: true }] }
  const countsDays = key.lines.some(
    ({ rated }) =>
      rated.kind === 'day' ||
      rated.kind === 'halfDay' ||
      (rated.kind === 'hour' && rated.beyond !== undefined),
  )
  return {
    amounts: lines.map((own, row) => ({
      amount: cents(sumCents(own.map(({ amount }) => amount))),
      trace: { kind: 'prices', lines: own },
      carried: own.flatMap(({ amount }, at): readonly CarriedAmount[] => {
        const agentIds = carriers[row]?.[at] ?? []
        return agentIds.length === 0 ? [] : [{ amount, agentIds }]
      }),
    })),
    objections: countsDays ? lateHours(facts) : [],
    used: lines.map((own) => own.map(({ quantity, price }) => ({ quantity, price }))),
  }
}

const lateHours = ({ adjustments }: BillFacts): readonly Objection[] =>
  adjustments.map(({ agentId, collectivityId, day, minutes }) => ({
    ...{ code: 'lateHoursByDay', blocking: false, agentId, collectivityId, firstDay: day },
    minutes,
  }))
