import { describe, expect, it } from 'vitest'
import {
  isServedAlike,
  sameMonthsBefore,
  yearBefore,
  yearChanges,
} from '#shared/domain/indicators/year-changes'
import { termsOf } from '#shared/domain/agreements/term-versions'
import type { Allocation } from '#shared/domain/allocation/allocation'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'
import { agreement, allocation, share } from './home-samples'

const agreed = agreement([])

const quarter = (year: number): Period => ({
  from: day(`${String(year)}-01-01`),
  to: day(`${String(year)}-03-31`),
})

/** Hours of each body in January, February and March, and the months that nobody entered. */
function firstQuarter(
  year: number,
  hours: Readonly<Record<string, readonly number[]>>,
  unentered: readonly string[] = [],
): Allocation {
  const shares = Object.keys(hours).map((id) => share(id, 0, 0, null))
  const objections = unentered.map((at) => ({
    code: 'monthUnentered' as const,
    blocking: true as const,
    agentId: 'marie',
    month: month(at),
  }))
  return {
    ...allocation(quarter(year), shares, objections),
    byMonth: Object.values(hours).map((row) =>
      row.map((count) => ({ minutes: minutes(count * 60), amount: null })),
    ),
  }
}

/** After all the months that are compared. */
const LATER = day('2027-01-15')

const told = (now: Allocation, before: Allocation) =>
  yearChanges(now, before, LATER, agreed)?.bodies.map((one) =>
    [one.collectivityId, one.before / 60, one.now / 60].join(' '),
  )

describe('what changed since the year before', () => {
  it('is the hours of the same months, the body that changed most first, whichever way', () => {
    const now = firstQuarter(2026, { a: [10, 10, 10], b: [5, 5, 5], c: [1, 0, 0] })
    const before = firstQuarter(2025, { a: [10, 10, 11], b: [5, 5, 15], c: [1, 0, 0] })
    expect(told(now, before)).toEqual(['b 25 15', 'a 31 30'])
  })

  it('leaves out the months that one of the two years lacks', () => {
    const now = firstQuarter(2026, { a: [10, 0, 10] }, ['2026-02'])
    const before = firstQuarter(2025, { a: [8, 99, 99] }, ['2025-03'])
    expect(told(now, before)).toEqual(['a 8 10'])
    expect(yearChanges(now, before, LATER, agreed)?.months).toEqual(['2026-01'])
  })

  it('leaves out a month that is not over: its first days are no change of a whole month', () => {
    const now = firstQuarter(2026, { a: [10, 10, 1] })
    const before = firstQuarter(2025, { a: [8, 10, 10] })
    expect(yearChanges(now, before, day('2026-03-31'), agreed)).toEqual({
      of: 'hours',
      months: ['2026-01', '2026-02'],
      bodies: [{ collectivityId: 'a', before: 18 * 60, now: 20 * 60 }],
    })
    expect(yearChanges(now, before, day('2026-04-01'), agreed)?.months).toHaveLength(3)
    expect(yearChanges(now, before, day('2026-01-10'), agreed)).toBeNull()
  })

  it('names a body that came or left', () => {
    const now = firstQuarter(2026, { a: [1, 1, 1], come: [4, 0, 0] })
    const before = firstQuarter(2025, { a: [1, 1, 1], left: [2, 0, 0] })
    expect(told(now, before)).toEqual(['come 0 4', 'left 2 0'])
  })

  it('is nothing where only one of the years has hours', () => {
    const now = firstQuarter(2026, { a: [10, 10, 10] })
    expect(yearChanges(now, firstQuarter(2025, { a: [0, 0, 0] }), LATER, agreed)).toBeNull()
    expect(yearChanges(firstQuarter(2025, { a: [0, 0, 0] }), now, LATER, agreed)).toBeNull()
  })

  it('is the parts of what all pay where no hours are counted', () => {
    const paid = (year: number, amounts: Readonly<Record<string, number>>) =>
      allocation(
        quarter(year),
        Object.entries(amounts).map(([id, amount]) => share(id, 0, 0, amount)),
      )
    expect(
      yearChanges(paid(2026, { a: 30, b: 70 }), paid(2025, { a: 50, b: 150 }), LATER, agreed),
    ).toMatchObject({
      of: 'parts',
      bodies: [
        { collectivityId: 'a', before: 250, now: 300 },
        { collectivityId: 'b', before: 750, now: 700 },
      ],
    })
  })

  it('compares whole months as far back as the agreement goes', () => {
    const leap = { from: day('2028-02-01'), to: day('2028-02-29') }
    const since = (from: string) => ({ from: day(from), to: null })
    expect(yearBefore(leap, since('2024-01-01'))).toEqual({ from: '2027-02-01', to: '2027-02-28' })
    expect(yearBefore(quarter(2026), since('2025-02-10'))).toEqual({
      from: '2025-02-01',
      to: '2025-03-31',
    })
    expect(yearBefore(quarter(2026), since('2025-04-01'))).toBeNull()
    // Two months are no year before of three, nor three of one: only the same months are.
    expect(sameMonthsBefore(quarter(2026), since('2025-02-10'))).toBeNull()
    const ended = { from: day('2025-01-01'), to: day('2026-01-31') }
    expect(sameMonthsBefore(quarter(2026), ended)).toBeNull()
    expect(sameMonthsBefore(quarter(2026), since('2024-06-10'))).toEqual(quarter(2025))
  })

  it('compares no month that the beginning or the end of the agreement cuts short with a whole one', () => {
    const begun = { from: day('2025-01-10'), to: null }
    expect(sameMonthsBefore(quarter(2026), begun)).toBeNull()
    const ended = { from: day('2024-01-01'), to: day('2026-03-14') }
    expect(sameMonthsBefore(quarter(2026), ended)).toBeNull()
    const [now, before] = [
      firstQuarter(2026, { a: [10, 10, 10] }),
      firstQuarter(2025, { a: [6, 9, 9] }),
    ]
    const short = { ...agreement([]), period: begun }
    expect(yearChanges(now, before, LATER, short)).toMatchObject({
      months: ['2026-02', '2026-03'],
      bodies: [{ collectivityId: 'a', before: 18 * 60, now: 20 * 60 }],
    })
  })

  it('compares what a body pays only where it is served in the same months of both years', () => {
    const own = agreement([])
    const amendment = {
      id: 'joins',
      reference: 'Avenant 1',
      purpose: '',
      resolutionReference: '',
      signedOn: null,
      effectiveOn: day('2025-02-15'),
      terms: {
        ...termsOf(own),
        beneficiaries: ['commune', 'joined'].map((collectivityId) => ({
          collectivityId,
          weeklyMinutes: minutes(600),
        })),
      },
    }
    const joined = { ...own, amendments: [amendment] }
    const [now, before] = [quarter(2026), quarter(2025)]
    expect(isServedAlike(joined, now, before, 'commune')).toBe(true)
    expect(isServedAlike(joined, now, before, 'joined')).toBe(false)
    const march = (year: number): Period => ({
      ...quarter(year),
      from: day(`${String(year)}-03-01`),
    })
    expect(isServedAlike(joined, march(2026), march(2025), 'joined')).toBe(true)
    const february = (year: number): Period => ({
      from: day(`${String(year)}-02-01`),
      to: day(`${String(year)}-02-28`),
    })
    expect(isServedAlike(joined, february(2026), february(2025), 'joined')).toBe(false)
  })
})
