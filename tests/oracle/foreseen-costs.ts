import type { AgentCost, CostComponent } from '#shared/domain/costs/agent-cost'
import type { Cents } from '#shared/kernel/cents'
import type { Month } from '#shared/kernel/month'
import type { Span } from './civil-days'
import {
  dayAt,
  lastDay,
  lengthOf,
  monthAt,
  monthText,
  monthsOf,
  sharedDays,
  spanOfMonth,
} from './civil-days'
import type { Fraction } from './fraction'
import { fraction, multiply, round } from './fraction'
import { daysLent, workSpans } from './pay-by-days'
import type { Facts } from './read-facts'

/** The components that a change of pay moves. */
const MOVED: readonly CostComponent[] = [
  'basePay',
  'indexBonus',
  'familySupplement',
  'employerContributions',
]

/** The components that only the same month of a year repeats. */
const OF_ITS_MONTH: readonly CostComponent[] = ['performanceBonus', 'refunds']

/** Weekly minutes of an agent, added up over some days. */
const paid = (facts: Facts, agent: string, span: Span): number =>
  workSpans(facts.agents.get(agent)).reduce(
    (all, work) => all + work.weekly * sharedDays(work, span),
    0,
  )

/** How many times the minutes paid in one month are those paid in another; once where none are paid in one of them. */
function timesPaid(facts: Facts, agent: string, month: number, taken: number): Fraction {
  const [now, before] = [month, taken].map((one) => paid(facts, agent, spanOfMonth(one)))
  return now === undefined || before === undefined || now === 0 || before === 0
    ? fraction(1)
    : multiply(fraction(now, before), fraction(lengthOf(taken), lengthOf(month)))
}

/** The part of what is paid in a month that is paid from a day on. */
function partFrom(facts: Facts, agent: string, month: number, day: number): Fraction {
  const whole = spanOfMonth(month)
  const after: Span = { from: Math.max(day, whole.from), to: whole.to }
  const all = paid(facts, agent, whole)
  return all > 0
    ? fraction(paid(facts, agent, after), all)
    : fraction(sharedDays(after, whole), lengthOf(month))
}

/** A cost taken from an earlier month, moved by the changes of pay foreseen from a day after it: each movement is rounded. */
function moved(facts: Facts, cost: AgentCost, month: number): AgentCost {
  const taken = monthAt(cost.month)
  const changes = (facts.given.agreement.foreseenPay ?? []).filter(
    ({ from }) => dayAt(from) > lastDay(taken),
  )
  const times = timesPaid(facts, cost.agentId, month, taken)
  const components = cost.components.map(({ kind, amount }) => {
    const own = round(multiply(fraction(amount), times))
    if (!MOVED.includes(kind)) return { kind, amount: Number(own) as Cents }
    const now = changes.reduce((before, { from, tenThousandths }) => {
      const part = partFrom(facts, cost.agentId, month, dayAt(from))
      const rate = multiply(part, fraction(tenThousandths, 10_000))
      return before + round(multiply(fraction(before), rate))
    }, own)
    return { kind, amount: Number(now) as Cents }
  })
  return { agentId: cost.agentId, month: monthText(month) as Month, components }
}

/** `foreseen-costs`: what lent months without a cost are given. */
export function foreseenCosts(facts: Facts): readonly AgentCost[] {
  const months = monthsOf(facts.period)
  const earliest = (months[0] ?? 0) - 12
  return [...facts.agents.keys()].flatMap((agent) => {
    const known = new Map(
      facts.given.costs
        .filter(({ agentId }) => agentId === agent)
        .map((cost) => [monthAt(cost.month), cost]),
    )
    return months.flatMap((month) => {
      if (known.has(month)) return []
      if (daysLent(facts, facts.own, agent, month, facts.period).days === 0) return []
      const before = [...known.keys()].filter((one) => one >= earliest && one < month)
      const latest = before.length > 0 ? Math.max(...before) : -1
      const same = known.get(month - 12)
      const other = known.get(latest)
      if (same !== undefined) return [moved(facts, same, month)]
      if (other === undefined) return []
      const components = other.components.filter(({ kind }) => !OF_ITS_MONTH.includes(kind))
      return [moved(facts, { ...other, components }, month)]
    })
  })
}
