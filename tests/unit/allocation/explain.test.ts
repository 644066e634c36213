import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yearPeriod } from '#shared/kernel/period'
import { day } from '#shared/kernel/day'
import { allocate } from '#shared/domain/allocation/allocate'
import type { Allocation } from '#shared/domain/allocation/allocation'
import { entriesBehind } from '#shared/domain/allocation/entries-behind'
import { explain } from '#shared/domain/allocation/explain'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import type { Figure } from '#shared/domain/allocation/figure'
import { always } from '../../always'
import type { Draw } from './random-facts'
import { draws, factsOf, timesheetsOf } from './random-facts'

const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((a, b) => a + (b ?? 0), 0)

interface Case {
  readonly draw: Draw
  readonly facts: AllocationFacts
  readonly allocation: Allocation
}

const cases = draws.map((draw): Case => {
  const facts = factsOf(draw)
  return { draw, facts, allocation: allocate(facts) }
})

const shareOf = (id: string): Figure => ({ collectivityIds: [id], agentId: null, month: null })

const entriesOf = ({ draw, facts }: Case, figure: Figure) =>
  entriesBehind(facts.agreement, facts.period, figure, timesheetsOf(draw))

describe('the explanation of a figure', () => {
  it('finds entries that add up to the minutes of any cell, row or column', () => {
    always(100, cases, (drawn) => {
      const { allocation } = drawn
      const all = allocation.shares.map(({ collectivityId }) => collectivityId)
      const figures: Figure[] = [
        ...all.map(shareOf),
        ...allocation.agentIds.map((agentId) => ({ collectivityIds: all, agentId, month: null })),
        ...allocation.months.map((month) => ({ collectivityIds: all, agentId: null, month })),
        ...all.flatMap((id) =>
          allocation.agentIds.map((agentId) => ({
            collectivityIds: [id],
            agentId,
            month: null,
          })),
        ),
      ]
      for (const figure of figures) {
        const entries = entriesOf(drawn, figure)
        const told = explain(allocation, figure, entries)
        expect(sum(entries.map(({ minutes }) => minutes))).toBe(told.minutes)
        if (figure.month === null)
          expect(sum((told.byMonth ?? []).map(({ minutes }) => minutes))).toBe(told.minutes)
      }
    })
  })

  it('rebuilds each share from its trace: floor, remainder, one spare cent at most', () => {
    always(200, cases, ({ allocation }) => {
      for (const { collectivityId, amount, trace } of allocation.shares) {
        const told = explain(allocation, shareOf(collectivityId), null)
        expect(told.amount).toBe(amount)
        expect(told.share?.trace).toEqual(trace)
        if (trace?.kind !== 'share') continue
        expect(trace.floor + trace.spare).toBe(amount)
        expect(trace.spare).toBe(trace.rank <= trace.spares ? 1 : 0)
        const exact = BigInt(trace.total) * BigInt(trace.weight)
        expect(BigInt(trace.floor) * BigInt(trace.weights) + BigInt(trace.remainder)).toBe(exact)
        expect(told.part).toEqual({
          numerator: BigInt(trace.weight),
          denominator: BigInt(trace.weights),
        })
      }
    })
  })

  it('says who did the hours of a share: the agents add up to it, in minutes and in cents', () => {
    always(200, cases, ({ allocation }) => {
      for (const { collectivityId, amount, minutes } of allocation.shares) {
        const { byAgent } = explain(allocation, shareOf(collectivityId), null)
        expect(sum(byAgent.map((part) => part.minutes))).toBe(minutes)
        expect(sum(byAgent.map((part) => part.amount))).toBe(amount)
      }
    })
  })

  it('tells of each cell of an agent the division that gives it, to the cent below or above', () => {
    let told = 0
    always(100, cases, ({ allocation }) => {
      allocation.shares.forEach(({ collectivityId }, row) => {
        allocation.agentIds.forEach((agentId, column) => {
          const figure = { collectivityIds: [collectivityId], agentId, month: null }
          const { spread } = explain(allocation, figure, null)
          const cell = allocation.matrix[row]?.[column]
          if (spread === null) {
            // Nothing is spread: no pay is billed, or the body received no hour at a tariff.
            expect(cell?.amount).toBe(0)
            return
          }
          told += 1
          expect(spread.floor + spread.up).toBe(cell?.amount)
          expect(BigInt(spread.floor) * BigInt(spread.weights) + BigInt(spread.remainder)).toBe(
            BigInt(spread.total) * BigInt(spread.weight),
          )
        })
      })
    })
    expect(told).toBeGreaterThan(0)
  })

  it('sums the bodies of a group, largest first', () => {
    always(100, cases, ({ allocation }) => {
      const all = allocation.shares.map(({ collectivityId }) => collectivityId)
      fc.pre(all.length > 1)
      const told = explain(allocation, { collectivityIds: all, agentId: null, month: null }, null)
      expect(told.amount).toBe(allocation.billed)
      expect(sum(told.byBody.map(({ amount }) => amount))).toBe(allocation.billed)
      const amounts = told.byBody.map(({ amount }) => amount ?? 0)
      expect(amounts).toEqual([...amounts].sort((a, b) => b - a))
      expect(told.share).toBeNull()
    })
  })

  it('keeps hours and leaves amounts out while the settlement is blocked', () => {
    always(50, cases, ({ facts }) => {
      const blocked = allocate({
        ...facts,
        costs: [],
        agreement: { ...facts.agreement, key: { kind: 'actualCost' } },
      })
      const [first] = blocked.shares
      if (first === undefined) throw new Error('no share')
      const told = explain(blocked, shareOf(first.collectivityId), null)
      expect(told.amount).toBeNull()
      expect(told.hourly).toBeNull()
      expect(told.minutes).toBe(first.minutes)
    })
  })

  it('ignores entries outside the period or of agents who are not lent', () => {
    always(20, cases, (drawn) => {
      const { facts, draw } = drawn
      const strangers = timesheetsOf(draw).map((sheet) => ({ ...sheet, agentId: 'stranger' }))
      const figure = shareOf('c0')
      expect(entriesBehind(facts.agreement, facts.period, figure, strangers)).toEqual([])
      const later = { ...facts.agreement, period: { from: day('2027-01-01'), to: null } }
      expect(entriesBehind(later, yearPeriod(2026), figure, timesheetsOf(draw))).toEqual([])
    })
  })
})
