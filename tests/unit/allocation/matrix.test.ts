import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'
import { yearPeriod } from '#shared/kernel/period'
import { allocate } from '#shared/domain/allocation/allocate'
import type { AgentCell } from '#shared/domain/allocation/allocation'
import { sumsAreExact } from '#shared/domain/allocation/exact-sums'
import { matrixColumns } from '#shared/domain/allocation/matrix-columns'
import { matrixGroups } from '#shared/domain/allocation/matrix-groups'
import { monthRuns, objectionGroups } from '#shared/domain/allocation/objection-groups'
import {
  periodOfUnit,
  periodUnit,
  quarterOf,
  shiftPeriod,
} from '#shared/domain/allocation/period-unit'
import { tariffGap } from '#shared/domain/allocation/tariff-gap'
import { always } from '../../always'
import { draws, factsOf } from './random-facts'

const BY = ['agent', 'month', 'kind'] as const

const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((a, b) => a + (b ?? 0), 0)

describe('the matrix as people read it', () => {
  it('adds up by kind: subtotals, columns and percentages come to the whole', () => {
    always(200, fc.tuple(draws, fc.constantFrom(...BY)), ([draw, by]) => {
      const facts = factsOf(draw)
      const allocation = allocate(facts)
      const collectivities = facts.collectivities.map(({ id }, index) => ({
        id,
        kind: index % 2 === 0 ? ('municipality' as const) : ('syndicate' as const),
      }))
      const columns = matrixColumns(allocation, by)
      const groups = matrixGroups(allocation, collectivities, columns)
      expect(sum(groups.map(({ total }) => total.amount))).toBe(allocation.billed)
      expect(sum(groups.map(({ total }) => total.minutes))).toBe(allocation.direct)
      expect(sum(groups.map(({ part }) => part))).toBe(10_000)
      expect(sum(columns.map(({ total }) => total.amount))).toBe(allocation.billed)
      columns.forEach(({ total }, column) => {
        expect(sum(groups.map(({ cells }) => cells[column]?.amount ?? null))).toBe(total.amount)
      })
      for (const { rows } of groups) {
        const amounts = rows.map(({ share }) => share.amount ?? 0)
        expect(amounts).toEqual([...amounts].sort((a, b) => b - a))
      }
    })
  })

  it('finds its own sums exact, and says so when one cent is missing', () => {
    always(200, draws, (draw) => {
      const allocation = allocate(factsOf(draw))
      expect(sumsAreExact(allocation)).toBe(true)
      const [first, ...rest] = allocation.shares
      if (first === undefined) throw new Error('no share')
      const off = { ...first, amount: cents((first.amount ?? 0) + 1) }
      expect(sumsAreExact({ ...allocation, shares: [off, ...rest] })).toBe(false)
      expect(sumsAreExact({ ...allocation, direct: minutes(allocation.direct + 1) })).toBe(false)
      const [[cell, beside, ...cells] = [], ...lines] = allocation.matrix
      if (cell === undefined || beside === undefined) return
      const withRow = (...row: readonly AgentCell[]) => ({
        ...allocation,
        matrix: [[...row, ...cells], ...lines],
      })
      const less = { ...cell, amount: cents((cell.amount ?? 0) - 1) }
      const more = { ...beside, amount: cents((beside.amount ?? 0) + 1) }
      expect(sumsAreExact(withRow(less, more)), 'a cent of another agent').toBe(false)
      expect(sumsAreExact(withRow({ ...cell, amount: null }, beside)), 'a hole').toBe(
        allocation.shares[0]?.amount === null && allocation.agentTotals[0]?.amount === null,
      )
    })
  })
})

describe('the notified tariff beside the real cost', () => {
  it('is what the hours bring in at the tariff, and what is missing or too much', () => {
    const told = tariffGap(
      { hourlyTariff: cents(2091) },
      { direct: minutes(312 * 60), cost: cents(700_000) },
    )
    expect(told).toEqual({ hourlyTariff: 2091, atTariff: 652_392, cost: 700_000, gap: 47_608 })
  })

  it('is not told without a tariff, or with a month unpriced', () => {
    const facts = { direct: minutes(60), cost: cents(1) }
    expect(tariffGap({ hourlyTariff: null }, facts)).toBeNull()
    expect(tariffGap({ hourlyTariff: cents(2091) }, { ...facts, cost: null })).toBeNull()
  })
})

describe('what stands against a settlement', () => {
  const unentered = (agentId: string, at: string) =>
    ({ code: 'monthUnentered', blocking: true, agentId, month: month(at) }) as const

  it('names the months of an agent in one line, as runs', () => {
    expect(monthRuns(['2026-04', '2026-01', '2026-02', '2026-02'].map(month))).toEqual([
      { from: '2026-01', to: '2026-02' },
      { from: '2026-04', to: '2026-04' },
    ])
    expect(monthRuns(['2026-12', '2027-01'].map(month))).toEqual([
      { from: '2026-12', to: '2027-01' },
    ])
  })

  it('tells what blocks before what does not, agent by agent', () => {
    const groups = objectionGroups([
      { code: 'forecastMissing', blocking: false, collectivityId: 'c1' },
      unentered('a1', '2026-01'),
      unentered('a2', '2026-01'),
      unentered('a1', '2026-02'),
      { code: 'noBeneficiary', blocking: true },
    ])
    expect(
      groups.map((group) =>
        group.kind === 'months'
          ? [group.agentId, group.count]
          : group.kind === 'single' && group.objection.code,
      ),
    ).toEqual(['noBeneficiary', ['a1', 2], ['a2', 1], 'forecastMissing'])
  })
})

describe('the period of a settlement', () => {
  const period = (from: string, to: string): Period => ({ from: day(from), to: day(to) })

  it.each([
    [period('2026-01-01', '2026-12-31'), 'year'],
    [period('2026-04-01', '2026-06-30'), 'quarter'],
    [period('2026-02-01', '2026-04-30'), 'free'],
    [period('2026-02-01', '2026-02-28'), 'month'],
    [period('2026-07-01', '2027-06-30'), 'free'],
  ])('%j is a %s', (given, unit) => {
    expect(periodUnit(given)).toBe(unit)
  })

  it('becomes the year, quarter or month that holds its end', () => {
    const given = period('2026-01-01', '2026-05-31')
    expect(periodOfUnit(given, 'year')).toEqual(yearPeriod(2026))
    expect(periodOfUnit(given, 'quarter')).toEqual(period('2026-04-01', '2026-06-30'))
    expect(periodOfUnit(given, 'month')).toEqual(period('2026-05-01', '2026-05-31'))
    expect(periodOfUnit(given, 'free')).toEqual(given)
    expect(quarterOf(month('2026-12'))).toBe(4)
  })

  it('moves by its own length, over the end of a year and of February', () => {
    expect(shiftPeriod(period('2026-12-01', '2026-12-31'), 1)).toEqual(
      period('2027-01-01', '2027-01-31'),
    )
    expect(shiftPeriod(period('2028-01-01', '2028-01-31'), 1)).toEqual(
      period('2028-02-01', '2028-02-29'),
    )
    expect(shiftPeriod(yearPeriod(2026), -1)).toEqual(yearPeriod(2025))
    expect(shiftPeriod(period('2026-04-01', '2026-06-30'), -2)).toEqual(
      period('2025-10-01', '2025-12-31'),
    )
  })
})
