import { describe, expect, it } from 'vitest'
import {
  addDays,
  day,
  dayFromNumber,
  dayNumber,
  isoWeek,
  mondayOf,
  readDay,
  weekday,
} from '#shared/kernel/day'
import { addMonths, lastDayOf, month } from '#shared/kernel/month'
import { intersectPeriods, monthsOf, periodAround, yearPeriod } from '#shared/kernel/period'

describe('days without a clock', () => {
  it('knows which days exist', () => {
    expect(readDay('2028-02-29')).toBe('2028-02-29')
    expect(readDay('2027-02-29')).toBeNull()
    expect(readDay('2027-06-31')).toBeNull()
    expect(readDay('1900-02-29')).toBeNull()
    expect(readDay('2027-1-1')).toBeNull()
  })

  it('counts days over four centuries without a gap', () => {
    let at = day('1899-12-31')
    const first = dayNumber(at)
    for (let count = 0; count < 146_097; count += 1) {
      if (dayNumber(at) !== first + count) expect.fail(`${at} is not day ${String(first + count)}`)
      at = dayFromNumber(dayNumber(at) + 1)
    }
    expect(at).toBe('2299-12-31')
  })

  it('knows the weekday and the ISO week', () => {
    expect(weekday(day('2026-11-24'))).toBe(2)
    expect(mondayOf(day('2027-01-01'))).toBe('2026-12-28')
    expect(isoWeek(day('2027-01-01'))).toEqual({ year: 2026, week: 53 })
    expect(isoWeek(day('2024-12-30'))).toEqual({ year: 2025, week: 1 })
  })

  it('moves by days and months', () => {
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01')
    expect(addMonths(month('2026-11'), 3)).toBe('2027-02')
    expect(addMonths(month('0000-11'), -12)).toBe('0000-01')
    expect(lastDayOf(month('2028-02'))).toBe('2028-02-29')
    expect(monthsOf(yearPeriod(2026))).toHaveLength(12)
    expect(monthsOf(yearPeriod(9999)).at(-1)).toBe('9999-12')
    expect(intersectPeriods(yearPeriod(2026), { from: day('2026-07-01'), to: null })).toEqual({
      from: '2026-07-01',
      to: '2026-12-31',
    })
  })
})

describe('the shortest period around some', () => {
  it('goes from the earliest day to the latest, whatever their order', () => {
    const [spring, autumn] = [
      { from: day('2026-01-01'), to: day('2026-03-31') },
      { from: day('2026-03-01'), to: day('2026-11-30') },
    ]
    const both = { from: '2026-01-01', to: '2026-11-30' }
    expect(periodAround(spring, [autumn])).toEqual(both)
    expect(periodAround(autumn, [spring, autumn])).toEqual(both)
    expect(periodAround(autumn, [])).toEqual(autumn)
  })
})
