import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import { monthsOf } from '#shared/kernel/period'
import { allocate } from '#shared/domain/allocation/allocate'
import type { AgentCell, Allocation } from '#shared/domain/allocation/allocation'
import { entriesBehind } from '#shared/domain/allocation/entries-behind'
import { explain } from '#shared/domain/allocation/explain'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import { sumsAreExact } from '#shared/domain/allocation/exact-sums'
import type { Adjustment } from '#shared/domain/approvals/adjustment'
import { always } from '../../always'
import type { Draw } from './random-facts'
import { draws, factsOf, timesheetsOf } from './random-facts'

const sum = (values: readonly (number | null | undefined)[]): number =>
  values.reduce<number>((a, b) => a + (b ?? 0), 0)

/** Late hours of 2025, of either sign, for bodies and agents of the draw and for strangers. */
const lates = fc.array(
  fc.record({
    agent: fc.nat({ max: 4 }),
    body: fc.nat({ max: 8 }),
    month: fc.nat({ max: 2 }),
    back: fc.nat({ max: 300 }),
    value: fc.integer({ min: -240, max: 240 }).filter((value) => value !== 0),
  }),
  { minLength: 1, maxLength: 12 },
)

interface Late {
  readonly agent: number
  readonly body: number
  readonly month: number
  readonly back: number
  readonly value: number
}

function withLate(draw: Draw, late: readonly Late[]): AllocationFacts {
  const facts = factsOf(draw)
  const months = monthsOf(facts.period)
  const adjustments = late.flatMap((one, index): readonly Adjustment[] => {
    const countedIn = months[one.month % months.length]
    return countedIn === undefined
      ? []
      : [
          {
            id: `late-${String(index)}`,
            agentId: `a${String(one.agent)}`,
            collectivityId: `c${String(one.body)}`,
            day: addDays(day('2025-12-31'), -one.back),
            minutes: minutes(one.value),
            task: '',
            reason: 'Feuille retrouvée',
            countedIn,
          },
        ]
  })
  return { ...facts, adjustments }
}

function expectExact(
  cells: readonly (readonly AgentCell[])[],
  { shares, besides }: Allocation,
  pooling: Allocation['besides'],
): void {
  cells.forEach((row, index) => {
    const amounts = [...row.map(({ amount }) => amount), pooling[index] ?? null]
    expect(sum([...amounts, besides[index] ?? null])).toBe(shares[index]?.amount)
    expect(sum(row.map((cell) => cell.minutes))).toBe(shares[index]?.minutes)
  })
}

describe('late hours in a settlement', () => {
  it('lose no cent and no minute: rows and columns sum, or the cell below zero is named and nothing is billed', () => {
    let [billed, blocked] = [0, 0]
    always(400, fc.tuple(draws, lates), ([draw, late]) => {
      const facts = withLate(draw, late)
      const allocation = allocate(facts)
      const below = allocation.objections.filter(
        ({ code }) => code === 'agentBelowZero' || code === 'monthBelowZero',
      )
      const negative = [...allocation.matrix, ...allocation.byMonth].flat()
      expect(below.length).toBe(negative.filter((cell) => cell.minutes < 0).length)
      expect(sumsAreExact(allocation)).toBe(true)
      if (below.length > 0) {
        blocked += 1
        expect(allocation.billed).toBeNull()
        expect(allocation.shares.every(({ amount }) => amount === null)).toBe(true)
        return
      }
      if (allocation.billed === null) return
      billed += 1
      expectExact(allocation.matrix, allocation, allocation.poolingByAgent)
      expectExact(allocation.byMonth, allocation, allocation.poolingByMonth)
      expect(sum(allocation.shares.map(({ amount }) => amount))).toBe(allocation.billed)
      expect(allocation.billed + (allocation.lenderPart ?? 0)).toBe(allocation.cost)
    })
    expect(billed).toBeGreaterThan(0)
    expect(blocked).toBeGreaterThan(0)
  })

  it('do not hang on the order in which they are given, and change the fingerprint when one counts', () => {
    always(300, fc.tuple(draws, lates), ([draw, late]) => {
      const facts = withLate(draw, late)
      const reversed = { ...facts, adjustments: [...(facts.adjustments ?? [])].reverse() }
      const allocation = allocate(facts)
      expect(allocate(reversed)).toEqual(allocation)
      const counted = (facts.adjustments ?? []).filter(
        ({ agentId, collectivityId }) =>
          Number(agentId.slice(1)) < draw.agents && Number(collectivityId.slice(1)) < draw.bodies,
      )
      const without = allocate(factsOf(draw))
      expect(allocation.fingerprint === without.fingerprint).toBe(counted.length === 0)
      expect(allocation.direct).toBe(without.direct + sum(counted.map((one) => one.minutes)))
    })
  })

  it('leave the figures and the fingerprint of a settlement that counts none as they were', () => {
    always(100, draws, (draw) => {
      const facts = factsOf(draw)
      const elsewhere: Adjustment = {
        id: 'late',
        agentId: 'a0',
        collectivityId: 'c0',
        day: day('2025-12-30'),
        minutes: minutes(60),
        task: '',
        reason: 'Feuille retrouvée',
        countedIn: month('2030-01'),
      }
      const before = allocate(facts)
      expect(allocate({ ...facts, adjustments: [] })).toEqual(before)
      expect(allocate({ ...facts, adjustments: [elsewhere] })).toEqual(before)
    })
  })

  it('are among the entries behind a figure, in the month in which they count', () => {
    always(150, fc.tuple(draws, lates), ([draw, late]) => {
      const facts = withLate(draw, late)
      const allocation = allocate(facts)
      allocation.shares.forEach(({ collectivityId, minutes: total }, row) => {
        const figure = { collectivityIds: [collectivityId], agentId: null, month: null }
        const entries = entriesBehind(
          facts.agreement,
          facts.period,
          figure,
          timesheetsOf(draw),
          facts.adjustments,
        )
        expect(sum(entries.map((entry) => entry.minutes))).toBe(total)
        allocation.agentIds.forEach((agentId) => {
          const ofAgent = entries.filter((entry) => entry.agentId === agentId)
          const told = explain(allocation, { ...figure, agentId }, ofAgent)
          expect(sum((told.byMonth ?? []).map((part) => part.minutes))).toBe(told.minutes)
        })
        allocation.months.forEach((counted, at) => {
          const ofMonth = entriesBehind(
            facts.agreement,
            facts.period,
            { ...figure, month: counted },
            timesheetsOf(draw).filter((sheet) => sheet.month === counted),
            facts.adjustments,
          )
          expect(sum(ofMonth.map((entry) => entry.minutes))).toBe(
            allocation.byMonth[row]?.[at]?.minutes,
          )
        })
      })
    })
  })
})
