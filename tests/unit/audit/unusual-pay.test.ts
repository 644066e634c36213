import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { month } from '#shared/kernel/month'
import type { Agent } from '#shared/domain/agents/agent'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { unusualPay } from '#shared/domain/audit/unusual-pay'
import type { AgentCost, CostComponent } from '#shared/domain/costs/agent-cost'
import type { Absence } from '#shared/domain/timesheets/absence'
import { workFrom } from '../../hands/plain-records'
import { agent, agreement } from '../indicators/home-samples'

/** Costs of the months of 2026 from January on, in euros. */
const monthly = (euros: readonly number[], kind: CostComponent = 'basePay'): readonly AgentCost[] =>
  euros.map((each, at) => ({
    agentId: 'marie',
    month: month(`2026-${String(at + 1).padStart(2, '0')}`),
    components: [{ kind, amount: cents(each * 100) }],
  }))

interface Given {
  readonly terms?: Agreement
  readonly who?: Agent
  readonly absences?: readonly Absence[]
  readonly to?: string
}

const found = (costs: readonly AgentCost[], given: Given = {}): readonly string[] => {
  const { terms = agreement(['marie']), who = agent('marie'), absences = [] } = given
  return unusualPay(
    {
      agreement: terms,
      period: { from: day('2026-01-01'), to: day(given.to ?? '2026-12-31') },
      collectivities: [],
      agents: [who],
      costs,
    },
    absences,
  ).map((one) => `${one.code} ${one.month}${'times' in one ? ` ${String(one.times)}` : ''}`)
}

describe('a month whose cost is far from that of the agent’s other months', () => {
  it('is named where a point was forgotten, or the amount of the year was entered', () => {
    expect(found(monthly([3000, 3050, 30_500, 3050]))).toEqual(['payFarAbove 2026-03 10'])
    expect(found(monthly([36_600, 3050, 3000, 3050]))).toEqual(['payFarAbove 2026-01 12'])
  })

  it('is named where it costs less than a third', () => {
    expect(found(monthly([3000, 300, 3050]))).toEqual(['payFarBelow 2026-02'])
    expect(found(monthly([3000, 1000, 3000]))).toEqual([])
    expect(found(monthly([3000, 999, 3000]))).toEqual(['payFarBelow 2026-02'])
  })

  it('is not named for half pay, back pay, or a bonus of the year', () => {
    expect(found(monthly([3000, 1500, 8900, 3000]))).toEqual([])
    const [january, ...others] = monthly([3000, 3000, 3000])
    const [bonus] = monthly([20_000], 'performanceBonus')
    if (january === undefined || bonus === undefined) throw new Error('No month')
    const paid = { ...january, components: [...january.components, ...bonus.components] }
    expect(found([paid, ...others])).toEqual([])
  })

  it('is judged for an equal working time: weeks that became shorter cost less, a day of a month costs a day', () => {
    const shorter = {
      ...agent('marie'),
      workPeriods: [
        workFrom(day('2026-01-01'), day('2026-03-31'), 2100),
        workFrom(day('2026-04-01'), day('2026-05-02'), 420),
      ],
    }
    expect(found(monthly([3500, 3500, 3500, 700, 45]), { who: shorter })).toEqual([])
    expect(found(monthly([3500, 3500, 3500, 3500, 45]), { who: shorter })).toEqual([
      'payFarAbove 2026-04 5',
    ])
  })

  it('is not named of an illness, nor where an agent’s months are all but one without cost, nor among two months', () => {
    const ill: Absence = {
      id: 'maladie',
      agentId: 'marie',
      period: { from: day('2026-02-01'), to: day('2026-02-28') },
      part: 'day',
      kind: 'sickness',
    }
    expect(found(monthly([3000, 0, 3000]), { absences: [ill] })).toEqual([])
    expect(found(monthly([3000, 0, 3000]), { absences: [{ ...ill, kind: 'leave' }] })).toEqual([
      'payFarBelow 2026-02',
    ])
    expect(found(monthly([0, 0, 36_000]))).toEqual([])
    expect(found(monthly([3000, 30_000]))).toEqual([])
  })

  it('is named only where terms bill it at real cost, in the period asked', () => {
    const costs = monthly([3000, 3000, 3000, 30_000])
    expect(found(costs, { to: '2026-03-31' })).toEqual([])
    expect(found(costs, { terms: agreement([]) })).toEqual([])
    const tariff = agreement(['marie'], {
      key: { kind: 'tariff', basis: 'actual' },
      hourlyTariff: cents(2500),
    })
    expect(found(costs, { terms: tariff })).toEqual([])
  })
})
