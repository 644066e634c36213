import { describe, expect, it } from 'vitest'
import { addDays, day, type Day } from '#shared/kernel/day'
import {
  recurrence,
  type Recurrence,
  type RecurrenceRule,
} from '#shared/domain/imports/recurrence-days'

/** Begins in the middle of a month, as the window of any day but the first does. */
const YEAR = { from: day('2026-01-15'), to: day('2027-01-14') }
const DAILY: RecurrenceRule = {
  freq: 'DAILY',
  interval: 1,
  count: null,
  until: null,
  byDay: [],
  byMonthDay: [],
  byMonth: [],
}

const unfold = (rule: Partial<RecurrenceRule>, start = '2020-01-06'): Recurrence =>
  recurrence({ ...DAILY, ...rule }, day(start), YEAR)

const daysFrom = (first: string, count: number): readonly Day[] =>
  Array.from({ length: count }, (_, at) => addDays(day(first), at))

describe('the days of a rule that leaves months out', () => {
  it('are every day of the others, their first and last included', () => {
    expect(unfold({ byMonth: [2, 4] }).days).toEqual([
      ...daysFrom('2026-02-01', 28),
      ...daysFrom('2026-04-01', 30),
    ])
  })

  it('are counted from its first day on, which counts in whatever month it is', () => {
    // The first day, then each February from 2020 to 2025, of which two are of leap years.
    const counted = 1 + 2 * 29 + 4 * 28
    expect(unfold({ byMonth: [2], count: counted + 3 })).toEqual({
      days: daysFrom('2026-02-01', 3),
      goesOn: false,
    })
  })

  it('are its first day alone where it fits no day', () => {
    const never = { byMonth: [2], byMonthDay: [30], count: 5 }
    expect(unfold(never, '2026-03-31').days).toEqual(['2026-03-31'])
    expect(unfold(never).days).toEqual([])
  })
})

describe('an event goes on after what is read of it', () => {
  it.each([
    ['without an end', {}, true],
    ['with more repetitions than those until then', { count: 367 }, true],
    ['with its last repetition on the last day read', { count: 366 }, false],
    ['until the day after', { until: day('2027-01-15') }, true],
    ['until that day', { until: day('2027-01-14') }, false],
    [
      'until a day that none of its repetitions reaches',
      { until: day('2027-02-28'), byMonth: [3] },
      false,
    ],
  ] as const)('%s', (_name, rule, goesOn) => {
    expect(unfold(rule, '2026-01-14').goesOn).toBe(goesOn)
  })
})
