import type { Cents } from '#shared/kernel/cents'
import { cents, sumCents } from '#shared/kernel/cents'
import { dayNumber } from '#shared/kernel/day'
import type { Month } from '#shared/kernel/month'
import { lengthOfMonth } from '#shared/kernel/month'
import { intersectPeriods, monthPeriod, monthsOf } from '#shared/kernel/period'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { agentCostTotal } from '../costs/agent-cost'
import { agentMonthId } from '../timesheets/timesheet'
import type { AllocationFacts } from './facts'
import type { Objection } from './objection'

/** What a lent agent costs the agreement in a month. */
export interface CostLine {
  readonly agentId: string
  readonly month: Month
  /** Whole employer cost of the month. */
  readonly full: Cents
  /** The part that the agreement bears: work share x days in force / days of the month, rounded to the cent. */
  readonly borne: Cents
}

/** The cost of a service over a period, and the months in which it has holes. */
export interface ServiceCost {
  readonly lines: readonly CostLine[]
  readonly total: Cents
  readonly objections: readonly Objection[]
}

/** The days of a month on which an agent is lent and at work: both the agreement and a work period are in force. */
export function daysLent(facts: AllocationFacts, agentId: string, month: Month): number {
  const inPeriod = intersectPeriods(monthPeriod(month), facts.period)
  const inForce = inPeriod === null ? null : intersectPeriods(inPeriod, facts.agreement.period)
  const agent = facts.agents.find(({ id }) => id === agentId)
  if (inForce === null || agent === undefined) return 0
  return agent.workPeriods.reduce((days, { period }) => {
    const both = intersectPeriods(inForce, period)
    return both === null ? days : days + dayNumber(both.to) - dayNumber(both.from) + 1
  }, 0)
}

/** The days of a month on which an agent is at work at all: what the month's cost was paid for. */
function daysEmployed(facts: AllocationFacts, agentId: string, month: Month): number {
  const whole = {
    ...facts,
    period: monthPeriod(month),
    agreement: { ...facts.agreement, period: monthPeriod(month) },
  }
  return daysLent(whole, agentId, month)
}

/** Gathers what the lent agents cost over the period. A lent month without a cost is an objection, not a zero. */
export function gatherServiceCost(facts: AllocationFacts): ServiceCost {
  const known = new Map(facts.costs.map((cost) => [agentMonthId(cost.agentId, cost.month), cost]))
  const lines: CostLine[] = []
  const objections: Objection[] = []
  for (const { agentId, workShare } of facts.agreement.agents) {
    for (const month of monthsOf(facts.period)) {
      const days = daysLent(facts, agentId, month)
      if (days === 0) continue
      const cost = known.get(agentMonthId(agentId, month))
      if (cost === undefined) {
        objections.push({ code: 'monthUnpriced', blocking: true, agentId, month })
        continue
      }
      const full = agentCostTotal(cost)
      const employed = Math.min(daysEmployed(facts, agentId, month), lengthOfMonth(month))
      const borne = cents(
        roundRatio(
          ratio(BigInt(full) * BigInt(workShare) * BigInt(days), 10_000n * BigInt(employed)),
        ),
      )
      lines.push({ agentId, month, full, borne })
    }
  }
  return { lines, total: sumCents(lines.map(({ borne }) => borne)), objections }
}
