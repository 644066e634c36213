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

/**
 * Gross pay of an agent by the hours paid of a month, in cents an hour, exactly: pay and bonuses without employer
 * contributions. `null` where the agent is at work on no day to come of the month.
 */
export function grossPay(agent: Agent, { month, components }: AgentCost): Ratio | null {
  const weeklyMinutes = workPeriodOn(agent, lastDayOf(month))?.weeklyMinutes ?? 0
  const paid = denominatorMinutes('paid', { weeklyMinutes, months: 1, doneMinutes: 0 })
  const gross = components.reduce((sum, { kind, amount }) => sum + (PAY.has(kind) ? amount : 0), 0)
  return paid.numerator <= 0n ? null : ratio(BigInt(gross) * 60n * paid.denominator, paid.numerator)
}
