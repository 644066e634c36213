import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#shared/kernel/canonical-json'
import { allocate } from '#shared/domain/allocation/allocate'
import type { AgentCell, Allocation } from '#shared/domain/allocation/allocation'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import { always } from '../../always'
import { draws, factsOf, timesheetsOf } from './random-facts'

const sum = (values: readonly (number | null | undefined)[]): number =>
  values.reduce<number>((a, b) => a + (b ?? 0), 0)

type Amounts = readonly (number | null)[]

function expectExact(
  allocation: Allocation,
  cells: readonly (readonly AgentCell[])[],
  totals: readonly AgentCell[],
  besides: readonly Amounts[],
): void {
  cells.forEach((row, index) => {
    const others = besides.map((list) => list[index])
    const share = allocation.shares[index]
    expect(sum([...row.map(({ amount }) => amount), ...others])).toBe(share?.amount)
    expect(sum(row.map(({ minutes }) => minutes))).toBe(share?.minutes)
  })
  totals.forEach((total, column) => {
    expect(sum(cells.map((row) => row[column]?.amount))).toBe(total.amount)
    expect(sum(cells.map((row) => row[column]?.minutes))).toBe(total.minutes)
  })
  const whole = [...totals.map(({ amount }) => amount), ...besides.flat()]
  expect(sum(whole)).toBe(allocation.billed)
}

describe('a settlement', () => {
  it('sums exactly: rows to shares, columns to totals, shares to what is billed', () => {
    always(300, draws, (draw) => {
      const allocation = allocate(factsOf(draw))
      expect(allocation.objections.filter(({ blocking }) => blocking)).toEqual([])
      expect(sum(allocation.shares.map(({ amount }) => amount))).toBe(allocation.billed)
      const { matrix, byMonth, agentTotals, monthTotals, besides } = allocation
      expectExact(allocation, matrix, agentTotals, [allocation.poolingByAgent, besides])
      expectExact(allocation, byMonth, monthTotals, [allocation.poolingByMonth, besides])
    })
  })

  it('shares the whole cost: what beneficiaries do not pay stays with the lender, to the cent', () => {
    always(200, draws, (draw) => {
      const { cost, billed, lenderPart } = allocate(factsOf(draw))
      expect((billed ?? 0) + (lenderPart ?? 0)).toBe(cost)
      if (draw.key === 'actualCost' && draw.commonTime === 'proRata') expect(lenderPart).toBe(0)
    })
  })

  it('does not depend on the order in which facts are given', () => {
    always(300, draws, (draw) => {
      const facts = factsOf(draw)
      const shuffled = {
        ...facts,
        collectivities: [...facts.collectivities].reverse(),
        agents: [...facts.agents].reverse(),
        costs: [...facts.costs].reverse(),
        hours: timeColumns(
          [...timesheetsOf(draw)]
            .reverse()
            .map((sheet) => ({ ...sheet, lines: [...sheet.lines].reverse() })),
        ),
      }
      expect(canonicalJson(allocate(shuffled))).toBe(canonicalJson(allocate(facts)))
    })
  })

  it('is replayed byte for byte', () => {
    always(100, draws, (draw) => {
      expect(canonicalJson(allocate(factsOf(draw)))).toBe(canonicalJson(allocate(factsOf(draw))))
    })
  })

  it('never bills more to a body that used less, under the key of real hours', () => {
    always(300, draws, (draw) => {
      const { shares } = allocate(factsOf({ ...draw, key: 'actualCost' }))
      for (const a of shares) {
        for (const b of shares) {
          if (a.minutes > b.minutes) expect(a.amount ?? 0).toBeGreaterThanOrEqual(b.amount ?? 0)
        }
      }
    })
  })

  it('gives equal remainders their cent in the declared order, then by code', () => {
    const draw = {
      bodies: 3,
      agents: 1,
      months: 1,
      key: 'fixedQuotas',
      basis: 'actual',
      commonTime: 'proRata',
      workShare: 10_000,
      durations: [30],
      pay: [1000],
      order: [2],
    } as const
    const facts = factsOf(draw)
    const equal = ['c0', 'c1', 'c2'].map((collectivityId) => ({
      collectivityId,
      millionths: 333_333,
    }))
    const { shares } = allocate({
      ...facts,
      agreement: { ...facts.agreement, key: { kind: 'fixedQuotas', quotas: equal } },
    })
    expect(shares.map(({ collectivityId, amount }) => [collectivityId, amount])).toEqual([
      ['c2', 334],
      ['c0', 333],
      ['c1', 333],
    ])
  })

  it('names months without cost or hours and gives no amount', () => {
    const [draw] = fc.sample(draws, { numRuns: 1, seed: 7 })
    if (draw === undefined) throw new Error('no draw')
    const facts = factsOf({ ...draw, key: 'actualCost', agents: 2, months: 2 })
    const sheets = timesheetsOf({ ...draw, key: 'actualCost', agents: 2, months: 2 })
    const holed = allocate({
      ...facts,
      costs: facts.costs.filter(({ agentId, month }) => !(agentId === 'a1' && month === '2026-02')),
      hours: timeColumns(
        sheets.filter(({ agentId, month }) => !(agentId === 'a0' && month === '2026-01')),
      ),
    })
    expect(holed.objections).toEqual([
      { code: 'monthUnentered', blocking: true, agentId: 'a0', month: '2026-01' },
      { code: 'monthUnpriced', blocking: true, agentId: 'a1', month: '2026-02' },
    ])
    expect(holed.billed).toBeNull()
    expect(holed.shares.every(({ amount }) => amount === null)).toBe(true)
    expect(holed.direct).toBeGreaterThan(0)
  })
})
