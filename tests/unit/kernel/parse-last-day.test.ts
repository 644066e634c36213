import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { parseLastDay } from '#shared/kernel/parse-last-day'
import { yearPeriod } from '#shared/kernel/period'
import { yearAround } from '#shared/kernel/year-around'

const december = yearAround(day('2026-12-02'))

describe('the last day of a period that is typed without its year', () => {
  it.each([
    ['31/12', '2027-01-01', '2027-12-31'],
    ['30 juin', '2027-01-01', '2027-06-30'],
    ['1/1', '2027-01-01', '2027-01-01'],
    ['28/2', '2027-03-01', '2028-02-28'],
    ['ven. 31/12', '2027-01-01', '2027-12-31'],
  ])(
    '« %s » is the first one from the beginning on where it would come before it (from %s)',
    (text, from, expected) => {
      expect(parseLastDay(text, december, day(from))).toBe(expected)
    },
  )

  it('stays in the period of the screen where that is not before its beginning', () => {
    expect(parseLastDay('31/12', december, day('2026-01-01'))).toBe('2026-12-31')
    expect(parseLastDay('31/12', yearPeriod(2027), day('2024-01-01'))).toBe('2027-12-31')
  })

  it('is as any other day while the beginning is not known', () => {
    expect(parseLastDay('31/12', december, null)).toBe('2026-12-31')
  })
})

it('a last day that is typed with its year is that day, also before the beginning: the form refuses it', () => {
  expect(parseLastDay('31/12/2026', december, day('2027-01-01'))).toBe('2026-12-31')
})

it('no day of the calendar is no last day', () => {
  expect(parseLastDay('31/6', december, day('2027-01-01'))).toBeNull()
})
