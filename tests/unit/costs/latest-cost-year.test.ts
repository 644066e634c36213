import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { month } from '#shared/kernel/month'
import { latestCostYear } from '#shared/domain/costs/latest-cost-year'
import type { ServiceCharge } from '#shared/domain/costs/service-charge'
import type { Draw } from '../allocation/random-facts'
import { factsOf } from '../allocation/random-facts'

const DRAW: Draw = {
  bodies: 1,
  agents: 1,
  months: 1,
  key: 'actualCost',
  basis: 'actual',
  commonTime: 'proRata',
  workShare: 10_000,
  durations: [1],
  pay: [1],
  order: [],
}
const { agreement, costs } = factsOf(DRAW)
const charge = (from: string, to: string): ServiceCharge => ({
  id: from,
  agreementId: agreement.id,
  kind: 'supplies',
  label: 'Papier',
  justification: '',
  period: { from: day(from), to: day(to) },
  forecast: null,
  actual: cents(100),
})

describe('the year in which the cost of a service opens', () => {
  it('is the latest that has pay or charges, not the year that has just begun', () => {
    expect(latestCostYear(agreement, [], costs, day('2028-01-15'))).toBe(2026)
    const charges = [charge('2027-01-01', '2027-12-31')]
    expect(latestCostYear(agreement, charges, costs, day('2028-01-15'))).toBe(2027)
  })

  it('is this year where nothing is known, or where figures are of years to come', () => {
    expect(latestCostYear(agreement, [], [], day('2028-01-15'))).toBe(2028)
    const ahead = [charge('2029-01-01', '2029-12-31')]
    expect(latestCostYear(agreement, ahead, [], day('2028-01-15'))).toBe(2028)
  })

  it('is the last year of an agreement that is over, and the first of one to come, where nothing is known', () => {
    const period = { from: day('2025-09-01'), to: day('2026-08-31') }
    expect(latestCostYear({ ...agreement, period }, [], [], day('2030-01-01'))).toBe(2026)
    expect(latestCostYear({ ...agreement, period }, [], [], day('2024-12-31'))).toBe(2025)
  })

  it('leaves out pay of days on which the agreement was not in force, and of agents that it does not lend', () => {
    const old = [{ agentId: 'a0', month: month('2024-12'), components: [] }]
    expect(latestCostYear(agreement, [], old, day('2028-01-15'))).toBe(2028)
    const other = costs.map((cost) => ({ ...cost, agentId: 'other' }))
    expect(latestCostYear(agreement, [], other, day('2028-01-15'))).toBe(2028)
  })
})
