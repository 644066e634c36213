import { describe, expect, it } from 'vitest'
import { formatMoment } from '#shared/wording/format-moment'

describe('when a change was, in words', () => {
  it.each([
    ['2027-01-11', '11 janvier 2027', '11 January 2027'],
    ['2027-01-11/2027-01-15', '11 – 15 janvier 2027', '11 – 15 January 2027'],
    [
      '2026-12-28/2027-01-03',
      '28 décembre 2026 – 3 janvier 2027',
      '28 December 2026 – 3 January 2027',
    ],
    ['2027-03', 'mars 2027', 'March 2027'],
    ['2027-01/2027-12', 'janvier 2027 – décembre 2027', 'January 2027 – December 2027'],
    ['soon', 'soon', 'soon'],
    ['2027-01-11/soon', '2027-01-11/soon', '2027-01-11/soon'],
  ])('%s', (text, fr, en) => {
    expect(formatMoment(text, 'fr')).toBe(fr)
    expect(formatMoment(text, 'en')).toBe(en)
  })
})
