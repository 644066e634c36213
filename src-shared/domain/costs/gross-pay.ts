import { cents, type Cents } from '#shared/kernel/cents'
import { ratio, type Ratio } from '#shared/kernel/ratio'
import type { Agent } from '../agents/agent'
import type { AgentCost, CostComponent } from './agent-cost'
import { paidMinutes } from './paid-minutes'

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
 * What an agent was paid in a month without employer contributions, and for how many minutes (`paidMinutes`). `null` where
 * no minute of the month is paid: the agent is at work on none of its days.
 */
export function grossMonth(agent: Agent, { month, components }: AgentCost): GrossMonth | null {
  const paid = paidMinutes(agent, month)
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
