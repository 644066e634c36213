import type { PriceLine } from '#shared/domain/keys/prices/price-line'
import type { Span } from './civil-days'
import { dayAt, daysIn, holds, lengthOf, monthsInForce, monthsOf, spanOfMonth } from './civil-days'
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

/** Whether a line prices what an agent does on a day: by category, or by grade; all where it names nobody. */
export function pricesWorkOf(
  facts: Facts,
  { agents }: PriceLine,
  id: string,
  day: number,
): boolean {
  if (agents === null || agents.categories.length + agents.grades.length === 0) return true
  const agent = facts.agents.get(id)
  if (agent === undefined) return false
  const [earlier] = [...(agent.earlierGrades ?? [])]
    .filter(({ until }) => day <= dayAt(until))
    .sort((a, b) => dayAt(a.until) - dayAt(b.until))
  const { category, grade } = earlier ?? agent
  return agents.categories.includes(category) || agents.grades.includes(grade)
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

/** Months of each agent in which the agent gave the body time: the part of the month in force and priced. */
function monthsReceived(
  facts: Facts,
  counted: Counted,
  line: PriceLine,
  body: string,
  part: Part,
): Fraction {
  const pricedDays = (agentId: string, span: Span): number =>
    daysIn(span).filter((day) => holds(part, day) && pricesWorkOf(facts, line, agentId, day)).length
  return sum(
    monthsOf(part).flatMap((month) =>
      part.terms.agents
        .filter(
          ({ agentId }) =>
            minutesOf(
              counted.uses.filter(
                (use) => use.agent === agentId && use.body === body && use.month === month,
              ),
            ) > 0,
        )
        .map(({ agentId }) => fraction(pricedDays(agentId, spanOfMonth(month)), lengthOf(month))),
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
    (use) => use.body === body && pricesWorkOf(facts, line, use.agent, use.worked),
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
