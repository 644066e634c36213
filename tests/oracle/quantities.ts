import type { PriceLine } from '#shared/domain/keys/prices/price-line'
import { lengthOf, monthsInForce, monthsOf, sharedDays, spanOfMonth } from './civil-days'
import { contractedMinutes } from './contracted-minutes'
import type { Counted, Use } from './counted-once'
import { minutesOf, within } from './counted-once'
import type { Fraction } from './fraction'
import { ZERO, divide, fraction, sum } from './fraction'
import type { Facts } from './read-facts'
import type { Part } from './terms-by-day'

/** Whether a line is for a body: by its kind, or by its name; for all where it names nobody. */
export function pays(facts: Facts, { bodies }: PriceLine, body: string): boolean {
  if (bodies === null || bodies.kinds.length + bodies.collectivityIds.length === 0) return true
  const kind = facts.bodies.get(body)?.kind
  return (
    bodies.collectivityIds.includes(body) || (kind !== undefined && bodies.kinds.includes(kind))
  )
}

/** Whether a line prices the work of an agent: by category, or by grade; of all where it names nobody. */
export function pricesWorkOf(facts: Facts, { agents }: PriceLine, id: string): boolean {
  if (agents === null || agents.categories.length + agents.grades.length === 0) return true
  const agent = facts.agents.get(id)
  return (
    agent !== undefined &&
    (agents.categories.includes(agent.category) || agents.grades.includes(agent.grade))
  )
}

/** Minutes of each agent and day; late hours have none. */
function byAgentAndDay(uses: readonly Use[]): readonly number[] {
  const days = new Map<string, number>()
  for (const { agent, day, minutes, late } of uses) {
    const key = `${agent} ${String(day)}`
    if (!late) days.set(key, (days.get(key) ?? 0) + minutes)
  }
  return [...days.values()].filter((minutes) => minutes > 0)
}

/** Months of each agent in which the agent gave the body time: the part of the month in force. */
function monthsReceived(
  facts: Facts,
  counted: Counted,
  line: PriceLine,
  body: string,
  part: Part,
): Fraction {
  const agents = part.terms.agents.filter(({ agentId }) => pricesWorkOf(facts, line, agentId))
  return sum(
    monthsOf(part).flatMap((month) =>
      agents
        .filter(
          ({ agentId }) =>
            minutesOf(
              counted.uses.filter(
                (use) => use.agent === agentId && use.body === body && use.month === month,
              ),
            ) > 0,
        )
        .map(() => fraction(sharedDays(part, spanOfMonth(month)), lengthOf(month))),
    ),
  )
}

/** What of the work for a body in a part a line prices. */
export const usesPriced = (
  facts: Facts,
  counted: Counted,
  line: PriceLine,
  body: string,
  part: Part,
): readonly Use[] =>
  within(counted.uses, part).filter(
    (use) => use.body === body && pricesWorkOf(facts, line, use.agent),
  )

/** The quantity of a line for a body in a part. Lines by pay, and percentages, have their own. */
export function quantityOf(
  facts: Facts,
  counted: Counted,
  line: PriceLine,
  body: string,
  part: Part,
): Fraction {
  const { rated } = line
  const uses = usesPriced(facts, counted, line, body, part)
  switch (rated.kind) {
    case 'hour': {
      if (rated.basis === 'contracted')
        return divide(contractedMinutes(part.terms, body, part), fraction(60))
      const { beyond } = rated
      if (beyond === undefined) return fraction(minutesOf(uses), 60)
      return sum(byAgentAndDay(uses).map((minutes) => fraction(Math.max(0, minutes - beyond), 60)))
    }
    case 'day':
      return fraction(byAgentAndDay(uses).length)
    case 'halfDay':
      return sum(byAgentAndDay(uses).map((time) => fraction(Math.ceil(time / rated.minutes))))
    case 'unit':
      return sum(
        within(counted.units, part)
          .filter((units) => units.body === body && units.type === rated.unitTypeId)
          .map(({ hundredths }) => fraction(hundredths, 100)),
      )
    case 'month':
      return rated.each === 'beneficiary'
        ? monthsInForce(part)
        : monthsReceived(facts, counted, line, body, part)
    case 'payTimes':
    case 'percentOf':
      return ZERO
  }
}
