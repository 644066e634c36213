import type { Cents } from '#shared/kernel/cents'
import { cents } from '#shared/kernel/cents'
import { lastDayOf } from '#shared/kernel/month'
import type { Ratio } from '#shared/kernel/ratio'
import { ratio } from '#shared/kernel/ratio'
import type { Agent } from '../agents/agent'
import { workPeriodOn } from '../agents/agent'
import type { AgentCost, CostComponent } from './agent-cost'
import { denominatorMinutes } from './hourly-cost'

const PAY: ReadonlySet<CostComponent> = new Set<CostComponent>([
  'basePay',
  'indexBonus',
  'familySupplement',
  'dutyAllowance',
  'performanceBonus',
])

/** Gross pay of a month and the minutes paid for it. */
export interface GrossMonth {
  readonly gross: Cents
  readonly paid: Ratio
}

/**
 * What an agent was paid in a month without employer contributions, and for how many minutes. `null` where the agent is at
 * work on no day to come of the month.
 */
export function grossMonth(agent: Agent, { month, components }: AgentCost): GrossMonth | null {
  const weeklyMinutes = workPeriodOn(agent, lastDayOf(month))?.weeklyMinutes ?? 0
  const paid = denominatorMinutes('paid', { weeklyMinutes, months: 1, doneMinutes: 0 })
  const gross = components.reduce((sum, { kind, amount }) => sum + (PAY.has(kind) ? amount : 0), 0)
  return paid.numerator <= 0n ? null : { gross: cents(gross), paid }
}

/** Gross pay of an agent by the hours paid of a month, in cents an hour, exactly; `null` as for `grossMonth`. */
export function grossPay(agent: Agent, cost: AgentCost): Ratio | null {
  const month = grossMonth(agent, cost)
  return month === null
    ? null
    : ratio(BigInt(month.gross) * 60n * month.paid.denominator, month.paid.numerator)
}
