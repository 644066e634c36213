import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { month } from '#shared/kernel/month'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import type { Agent } from '#shared/domain/agents/agent'
import { agentHour } from '#shared/domain/costs/agent-hour'
import type { AgentCost } from '#shared/domain/costs/agent-cost'
import { grossPay } from '#shared/domain/costs/gross-pay'
import { paidMinutes } from '#shared/domain/costs/paid-minutes'
import { agentAtWork } from './agent-at-work'

const whole = agentAtWork(['2020-01-01', null, 35])
const coming = agentAtWork(['2026-01-15', null, 35])
const leaving = agentAtWork(['2020-01-01', '2026-01-15', 35])
const halved = agentAtWork(['2020-01-01', '2026-01-14', 35], ['2026-01-15', null, 17.5])

const paid = (amount: number, at = '2026-01'): AgentCost => ({
  agentId: 'marie',
  month: month(at),
  components: [{ kind: 'basePay', amount: cents(amount) }],
})

describe('the minutes paid in a month', () => {
  it('are a week x 52 / 12 in every month at work from end to end: 151 h 40 for 35 h', () => {
    for (const at of ['2026-01', '2026-02', '2028-02', '2026-04'])
      expect(paidMinutes(whole, month(at))).toEqual(ratio(9100))
  })

  it('count each calendar day at work for one part in as many as the month has days', () => {
    expect(paidMinutes(coming, month('2026-01'))).toEqual(ratio(9100 * 17, 31))
    expect(paidMinutes(leaving, month('2026-01'))).toEqual(ratio(9100 * 15, 31))
    expect(paidMinutes(halved, month('2026-01'))).toEqual(ratio(9100 * 14 + 4550 * 17, 31))
    const two = agentAtWork(['2026-02-01', '2026-02-07', 35], ['2026-02-22', null, 35])
    expect(paidMinutes(two, month('2026-02'))).toEqual(ratio(4550))
  })

  it('are none in a month without a day at work', () => {
    expect(paidMinutes(coming, month('2025-12'))).toEqual(ratio(0))
    expect(paidMinutes(leaving, month('2026-02'))).toEqual(ratio(0))
  })
})

describe('gross pay by the hour', () => {
  /** What 7 h cost at a coefficient of 1.4, the price rounded to the cent. */
  const sevenHours = (agent: Agent, gross: number): number | null => {
    const rate = grossPay(agent, paid(gross))
    return rate === null
      ? null
      : roundRatio(ratio(rate.numerator * 1400n, rate.denominator * 1000n)) * 7
  }

  it('of someone who comes on 15 January rests on 17 days of 31: 105.00 EUR for 7 h', () => {
    expect(sevenHours(coming, 89_113)).toBe(10_500)
  })

  it('of someone whose week is halved on 15 January rests on both durations: 144.69 EUR for 7 h', () => {
    expect(sevenHours(halved, 162_500)).toBe(14_469)
  })

  it('of someone who leaves on 15 January is known, on 15 days of 31', () => {
    expect(sevenHours(leaving, 78_629)).toBe(10_500)
  })

  it('is not known in a month without a day at work', () => {
    expect(grossPay(leaving, paid(78_629, '2026-02'))).toBeNull()
  })
})

describe('what an hour of an agent costs in a year of coming, leaving or changing', () => {
  const hours = (agent: Agent, ...costs: readonly AgentCost[]) =>
    agentHour(agent, costs, () => 0).hours.map(({ rate }) =>
      rate === null ? null : roundRatio(rate),
    )

  it('divides by the days at work, in hours paid and in hours worked', () => {
    expect(hours(whole, paid(227_500)).slice(0, 2)).toEqual([150_000, 169_882])
    expect(hours(coming, paid(124_758)).slice(0, 2)).toEqual([150_000, 169_882])
    expect(hours(halved, paid(165_121)).slice(0, 2)).toEqual([150_000, 169_882])
  })

  it('counts what is paid after the last day over the hours of the days at work', () => {
    expect(hours(leaving, paid(100_000), paid(10_081, '2026-02'))[0]).toBe(150_000)
  })
})
