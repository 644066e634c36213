import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { formatDayRange } from '#shared/wording/format-day-range'

describe('two days written as one span', () => {
  it.each([
    ['2027-01-11', '2027-01-17', '11 – 17 janvier 2027', '11 – 17 January 2027'],
    ['2027-01-25', '2027-01-31', '25 – 31 janvier 2027', '25 – 31 January 2027'],
    ['2027-02-01', '2027-02-07', '1ᵉʳ – 7 février 2027', '1 – 7 February 2027'],
    ['2027-03-29', '2027-04-04', '29 mars – 4 avril 2027', '29 March – 4 April 2027'],
    ['2027-05-31', '2027-06-01', '31 mai – 1ᵉʳ juin 2027', '31 May – 1 June 2027'],
    [
      '2026-12-28',
      '2027-01-03',
      '28 décembre 2026 – 3 janvier 2027',
      '28 December 2026 – 3 January 2027',
    ],
  ])('%s to %s says once what both share', (from, to, fr, en) => {
    expect(formatDayRange(day(from), day(to), 'fr')).toBe(fr)
    expect(formatDayRange(day(from), day(to), 'en')).toBe(en)
  })
})
