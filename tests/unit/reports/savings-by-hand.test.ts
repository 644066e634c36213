import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import { savingsTestSchema, type SavingsTest } from '#shared/domain/reports/savings-test'
import { testSavings, type TestedYear } from '#shared/domain/reports/test-savings'
import { plainShare } from '../indicators/plain-settlement'

const hours = (count: number): number => count * 60
const between = (low: number, high: number) => ({ low, high, source: 'Étude' })

const nothing = { hours: null, rate: null, fixed: null }

const typed = (changed: Partial<Record<keyof SavingsTest, unknown>> = {}): SavingsTest =>
  savingsTestSchema.parse({
    id: 'test',
    agreementId: 'agreement',
    firstYear: 2024,
    growth: between(0, 1000),
    every: {
      hours: between(hours(100), hours(120)),
      rate: between(3000, 4000),
      fixed: between(10_000, 20_000),
    },
    bodies: [],
    ...changed,
  })

/** A year in which A and B paid, and something may be left to the lender. */
function settled(
  year: number,
  [a, b]: readonly [number, number],
  left = 0,
  months = 12,
): TestedYear {
  const share = (id: string, amount: number) => plainShare(id, hours(90), 0, amount)
  return {
    year,
    isServed: () => true,
    allocation: {
      months: Array.from({ length: months }, (_, at) =>
        month(`${String(year)}-${String(at + 1).padStart(2, '0')}`),
      ),
      shares: [share('A', a), share('B', b)],
      lenderPart: cents(left),
      cost: cents(a + b + left),
    },
  }
}

describe('the savings test, worked out by hand', () => {
  it('of one year: hours at their rate, and fixed costs', () => {
    // Each alone: 100 h × 30 € + 100 € = 3 100 €, or 120 h × 40 € + 200 € = 5 000 €.
    const { bodies, total, missing } = testSavings(typed(), 'L', [
      settled(2024, [250_000, 350_000]),
    ])
    expect(missing).toEqual([])
    expect(bodies).toEqual([
      { collectivityId: 'A', pooled: 250_000, low: 310_000, high: 500_000 },
      { collectivityId: 'B', pooled: 350_000, low: 310_000, high: 500_000 },
    ])
    // Together 6 000 €, against 6 200 € to 10 000 €.
    expect(total).toEqual({ pooled: 600_000, low: 620_000, high: 1_000_000 })
  })

  it('a body that left on the way is compared over the months in which it was served', () => {
    const half = {
      ...settled(2024, [250_000, 150_000]),
      isServed: (id: string, at: string) => id === 'A' || at < '2024-07',
    }
    expect(testSavings(typed(), 'L', [half]).bodies).toEqual([
      { collectivityId: 'A', pooled: 250_000, low: 310_000, high: 500_000 },
      { collectivityId: 'B', pooled: 150_000, low: 155_000, high: 250_000 },
    ])
  })

  it('prices rise from the second year on, low by nothing and high by 10 %', () => {
    const years = [2024, 2025, 2026].map((year) => settled(year, [250_000, 350_000]))
    const result = testSavings(typed(), 'L', years)
    // High: 10 000 €, 11 000 €, 12 100 €.
    expect(result.years.map(({ low, high }) => [low, high])).toEqual([
      [620_000, 1_000_000],
      [620_000, 1_100_000],
      [620_000, 1_210_000],
    ])
    expect(result.total).toEqual({ pooled: 1_800_000, low: 1_860_000, high: 3_310_000 })
  })

  it('a year of six months bears half of what is typed by the year', () => {
    const { total } = testSavings(typed(), 'L', [settled(2024, [100_000, 100_000], 0, 6)])
    expect(total).toEqual({ pooled: 200_000, low: 310_000, high: 500_000 })
  })

  it('as many hours as were served need no twelfths', () => {
    // 90 h × 30 € + half of 100 € = 2 750 € for each.
    const every = { hours: 'asServed', rate: between(3000, 3000), fixed: between(10_000, 10_000) }
    const test = typed({ every, growth: between(0, 0) })
    const { total } = testSavings(test, 'L', [settled(2024, [1, 1], 0, 6)])
    expect([total.low, total.high]).toEqual([550_000, 550_000])
  })

  it('a body’s own hypotheses take the place of those of all', () => {
    // A: 10 h × 30 € + 100 € = 400 €; B as before, 3 100 €.
    const bodies = [{ ...nothing, collectivityId: 'A', hours: between(hours(10), hours(10)) }]
    const { bodies: sums } = testSavings(typed({ bodies }), 'L', [settled(2024, [1, 1])])
    expect(sums.map(({ low }) => low)).toEqual([40_000, 310_000])
  })

  it('what is left to the lender is what pooling costs it, against what it would have spent', () => {
    const { bodies, total } = testSavings(typed(), 'L', [settled(2024, [200_000, 200_000], 50_000)])
    expect(bodies.at(-1)).toEqual({
      collectivityId: 'L',
      pooled: 50_000,
      low: 310_000,
      high: 500_000,
    })
    expect(total.pooled).toBe(450_000)
  })

  it('rounds once, to the cent, halves away from zero', () => {
    // 1 minute at 30,01 € an hour is 50,0166… cents; with 5 cents a year: 55,0166…
    const every = { hours: between(1, 1), rate: between(3001, 3001), fixed: between(5, 5) }
    const { bodies } = testSavings(typed({ every, growth: between(0, 0) }), 'L', [
      settled(2024, [1, 1]),
    ])
    expect(bodies[0]?.low).toBe(55)
  })

  it('names what is not typed, of all or of one, and gives no number in its place', () => {
    const every = { ...nothing, hours: between(60, 60) }
    const bodies = [{ ...nothing, collectivityId: 'A', rate: between(1, 2) }]
    const result = testSavings(typed({ every, bodies, growth: null }), 'L', [settled(2024, [1, 1])])
    expect(result.missing).toEqual([
      { code: 'noFixed', collectivityId: null, year: null },
      { code: 'noRate', collectivityId: 'B', year: null },
      { code: 'noGrowth', collectivityId: null, year: null },
    ])
    expect(result.total).toEqual({ pooled: 2, low: null, high: null })
  })

  it('names a year whose amounts are missing', () => {
    const hole = settled(2025, [1, 1])
    const without = {
      ...hole,
      allocation: {
        ...hole.allocation,
        cost: null,
        lenderPart: null,
        shares: hole.allocation.shares.map((share) => ({ ...share, amount: null })),
      },
    }
    const { missing, total } = testSavings(typed(), 'L', [settled(2024, [1, 1]), without])
    expect(missing).toEqual([{ code: 'noCost', collectivityId: null, year: 2025 }])
    expect(total.pooled).toBeNull()
  })

  it('refuses a range whose high value is below the low one', () => {
    const reversed = savingsTestSchema.safeParse({ ...typed(), growth: between(200, 100) })
    expect(reversed.error?.issues[0]?.message).toBe('code:rangeReversed')
  })

  it('names the hours as missing where those of the service are taken and it counts none', () => {
    const uncounted = settled(2024, [250_000, 350_000])
    const shares = uncounted.allocation.shares.map((share) => ({ ...share, minutes: minutes(0) }))
    const year = { ...uncounted, allocation: { ...uncounted.allocation, shares } }
    const { every } = typed()
    const test = typed({ every: { ...every, hours: 'asServed' } })
    const { total, missing } = testSavings(test, 'L', [year])
    expect(total).toEqual({ pooled: 600_000, low: null, high: null })
    expect(missing).toEqual([{ code: 'noHours', collectivityId: null, year: null }])
    // A body for which nothing was done, beside others, bought nothing.
    expect(testSavings(test, 'L', [uncounted, year]).missing).toEqual([])
  })
})
