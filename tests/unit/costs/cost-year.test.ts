import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { month, type Month } from '#shared/kernel/month'
import { yearPeriod } from '#shared/kernel/period'
import { roundRatio } from '#shared/kernel/ratio'
import type { Agent } from '#shared/domain/agents/agent'
import type { AgentCost } from '#shared/domain/costs/agent-cost'
import { agentHour } from '#shared/domain/costs/agent-hour'
import { costYear } from '#shared/domain/costs/cost-year'
import { monthTotals } from '#shared/domain/timesheets/month-totals'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import { agentAtWork } from './agent-at-work'

const agent = agentAtWork(['2026-02-10', null, 35])

const priced = (text: string, amount: number): AgentCost => ({
  agentId: 'marie',
  month: month(text),
  components: [{ kind: 'basePay', amount: cents(amount) }],
})

describe('the year of costs of an agent', () => {
  const [year] = costYear({
    agents: [agent],
    absences: [],
    costs: [priced('2026-02', 200_000), priced('2026-03', 300_001)],
    due: new Set(['marie/2026-03', 'marie/2026-04']),
    billed: new Set(['marie/2026-03', 'marie/2026-04', 'marie/2026-05']),
    period: yearPeriod(2026),
    today: day('2026-05-15'),
  })

  it('says of each month what is known and what is awaited', () => {
    expect(year?.months.map(({ state }) => state)).toEqual([
      'notEmployed',
      'priced',
      'priced',
      'missing',
      'expected',
      ...new Array<string>(7).fill('ahead'),
    ])
  })

  it('misses a month that is over and that an agreement bills, although no hour of it was entered', () => {
    const [billed] = costYear({
      agents: [agent],
      absences: [],
      costs: [],
      due: new Set(),
      billed: new Set(['marie/2026-03', 'marie/2026-05', 'marie/2026-06']),
      period: yearPeriod(2026),
      today: day('2026-05-15'),
    })
    expect(billed?.months.slice(1, 6).map(({ state }) => state)).toEqual([
      'expected',
      'missing',
      'expected',
      'expected',
      'ahead',
    ])
  })

  it('misses a month under way once it is due, and none that no agreement bills: hours at a tariff need no cost', () => {
    const states = (due: readonly string[], billed: readonly string[]) =>
      costYear({
        agents: [agent],
        absences: [],
        costs: [],
        due: new Set(due),
        billed: new Set(billed),
        period: yearPeriod(2026),
        today: day('2026-05-15'),
      })[0]
        ?.months.slice(3, 5)
        .map(({ state }) => state)
    const both = ['marie/2026-04', 'marie/2026-05']
    expect(states(both, both)).toEqual(['missing', 'missing'])
    expect(states([], both)).toEqual(['missing', 'expected'])
    expect(states([], [])).toEqual(['expected', 'expected'])
  })

  it('sums the priced months and guesses none', () => {
    expect(year?.total).toBe(500_001)
    expect(year?.months[3]?.total).toBeNull()
  })
})

describe('what an hour of an agent costs', () => {
  const twelve = Array.from({ length: 12 }, (_, index) =>
    priced(`2025-${String(index + 1).padStart(2, '0')}`, 325_000),
  )
  const whole = agentAtWork(['2020-01-01', null, 35])
  const rates = (of: Agent, costs: readonly AgentCost[], doneIn: (m: Month) => number) =>
    agentHour(of, costs, doneIn).hours.map(({ rate }) => (rate === null ? null : roundRatio(rate)))

  it('is the year’s cost over 1 820 h paid, 1 607 h worked and the hours really done', () => {
    expect(rates(whole, twelve, () => 100 * 60)).toEqual([214_286, 242_688, 325_000])
  })

  it('follows the weekly duration: half the week doubles the hour', () => {
    const half = agentAtWork(['2020-01-01', null, 17.5])
    expect(rates(half, twelve, () => 0).slice(0, 2)).toEqual([428_571, 485_376])
  })

  it('takes the hours of the priced months only', () => {
    const asked: Month[] = []
    const hour = agentHour(whole, twelve.slice(0, 2), (m) => {
      asked.push(m)
      return 60
    })
    expect([...new Set(asked)]).toEqual(['2025-01', '2025-02'])
    expect(hour.cost).toBe(650_000)
    expect(hour.months).toEqual(['2025-01', '2025-02'])
  })

  it('is not given where nothing was done', () => {
    expect(rates(whole, twelve, () => 0)[2]).toBeNull()
    expect(rates(whole, [], () => 0)).toEqual([null, null, null])
  })
})

describe('the hours of an agent’s month', () => {
  it('add up over bodies and common time, month by month', () => {
    const columns = timeColumns([
      {
        agentId: 'marie',
        month: month('2026-03'),
        lines: [
          { day: day('2026-03-02'), collectivityId: 'a', minutes: minutes(60), task: '' },
          { day: day('2026-03-02'), collectivityId: null, minutes: minutes(30), task: '' },
          { day: day('2026-03-31'), collectivityId: 'b', minutes: minutes(15), task: '' },
        ],
      },
      {
        agentId: 'nadege',
        month: month('2026-04'),
        lines: [{ day: day('2026-04-01'), collectivityId: 'a', minutes: minutes(90), task: '' }],
      },
    ])
    expect([...monthTotals(columns)]).toEqual([
      ['marie/2026-03', 105],
      ['nadege/2026-04', 90],
    ])
  })
})
