import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { month } from '#shared/kernel/month'
import type { Agent } from '#shared/domain/agents/agent'
import type { AgentCost } from '#shared/domain/costs/agent-cost'
import { agentCostTotal } from '#shared/domain/costs/agent-cost'
import { withDeparture, withPay } from '#shared/domain/simulation/change-pay'
import { agentAtWork } from '../costs/agent-at-work'

const whole = agentAtWork(['2020-01-01', null, 35])
const coming = agentAtWork(['2026-01-15', null, 35])
const halved = agentAtWork(['2020-01-01', '2026-01-15', 35], ['2026-01-16', null, 17.5])

const cost = (amount: number, at = '2026-01'): AgentCost => ({
  agentId: 'marie',
  month: month(at),
  components: [{ kind: 'basePay', amount: cents(amount) }],
})

describe('a raise supposed from a day on', () => {
  const raised = (agent: Agent | undefined, amount: number, from: string, at?: string): number =>
    agentCostTotal(withPay(cost(amount, at), agent, day(from), 1000))

  it('bears on the days of the month from then on', () => {
    expect(raised(whole, 310_000, '2026-01-16')).toBe(326_000)
    expect(raised(whole, 310_000, '2026-02-01')).toBe(310_000)
    expect(raised(whole, 310_000, '2025-06-01')).toBe(341_000)
  })

  it('bears on the whole pay of someone who comes on that day', () => {
    expect(raised(coming, 170_000, '2026-01-15')).toBe(187_000)
  })

  it('bears on the hours paid from then on, where the week changes', () => {
    // 15 days at 35 h, 16 at 17.5: 8 parts of 23 follow the raise.
    expect(raised(halved, 230_000, '2026-01-16')).toBe(238_000)
  })

  it('bears on the calendar days where nobody knows of days at work', () => {
    expect(raised(undefined, 310_000, '2026-01-16')).toBe(326_000)
    expect(raised(coming, 310_000, '2025-12-16', '2025-12')).toBe(326_000)
  })
})

describe('a departure supposed on a day', () => {
  const left = (agent: Agent, amount: number, from: string): number | null => {
    const kept = withDeparture(cost(amount), agent, day(from))
    return kept === null ? null : agentCostTotal(kept)
  }

  it('leaves the cost of the days at work before', () => {
    expect(left(whole, 310_000, '2026-01-16')).toBe(150_000)
    expect(left(coming, 170_000, '2026-01-16')).toBe(10_000)
    expect(left(coming, 170_000, '2026-01-15')).toBeNull()
  })

  it('leaves the cost of the hours paid before, where the week changes', () => {
    expect(left(halved, 230_000, '2026-01-16')).toBe(150_000)
  })
})
