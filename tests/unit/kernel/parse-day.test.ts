import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { parseDay } from '#shared/kernel/parse-day'
import { yearPeriod } from '#shared/kernel/period'
import { yearAround } from '#shared/kernel/year-around'

describe('a day is read as it was typed', () => {
  it.each([
    ['14/01/2027', '2027-01-14'],
    ['14/1/27', '2027-01-14'],
    [' 14.1.2027 ', '2027-01-14'],
    ['14 01 2027', '2027-01-14'],
    ['14012027', '2027-01-14'],
    ['140127', '2027-01-14'],
    ['2027-01-14', '2027-01-14'],
    ['29/02/2028', '2028-02-29'],
    ['1er mars 2027', '2027-03-01'],
    ['14 Févr. 27', '2027-02-14'],
    ['2027-1-4', '2027-01-04'],
    ['2027/01/04', '2027-01-04'],
    ['Lundi 4 janvier 2027', '2027-01-04'],
    ['lun. 4/1/27', '2027-01-04'],
    ['15/09/98', '1998-09-15'],
    ['150998', '1998-09-15'],
    ['15 sept. 70', '1970-09-15'],
    ['15/09/69', '2069-09-15'],
    ['Monday, 4 January 2027', '2027-01-04'],
    ['14 / 01 / 2027', '2027-01-14'],
    ['14\u00A0/\u00A001\u00A0/\u00A02027', '2027-01-14'],
    ['14. 1. 27', '2027-01-14'],
    ['14\u201101\u20112027', '2027-01-14'],
    ['2027 – 01 – 14', '2027-01-14'],
    ['\u200E14/\u200E01/\u200E2027', '2027-01-14'],
  ])('« %s »', (text, expected) => {
    expect(parseDay(text)).toBe(expected)
  })

  it.each([
    ['12/3', '2026-03-12'],
    ['1203', '2026-03-12'],
    ['12 mars', '2026-03-12'],
    ['1er août', '2026-08-01'],
    ['12 march', '2026-03-12'],
    ['12/3/27', '2027-03-12'],
    ['Jeudi 12 mars', '2026-03-12'],
  ])('« %s » without its year is of the year that is shown', (text, expected) => {
    expect(parseDay(text, yearPeriod(2026))).toBe(expected)
  })

  it.each(['29/02', '12 jui', '12/13', '3'])('« %s » stays unread in 2026', (text) => {
    expect(parseDay(text, yearPeriod(2026))).toBeNull()
  })

  it.each([
    ['29/12', '2025-12-29'],
    ['02/01', '2026-01-02'],
    ['4 janvier', '2026-01-04'],
    ['20/12', '2025-12-20'],
    ['1202', '2026-02-12'],
  ])('« %s » is nearest to the week that crosses New Year', (text, expected) => {
    const week = { from: day('2025-12-29'), to: day('2026-01-04') }
    expect(parseDay(text, week)).toBe(expected)
  })

  it('and « 28/12 » in the first week of January is a few days before it', () => {
    expect(parseDay('28/12', { from: day('2026-01-05'), to: day('2026-01-11') })).toBe('2025-12-28')
  })

  it.each([
    '',
    '29/02/2027',
    '32/01/2027',
    '01/13/2027',
    '14/01',
    '12 mars',
    'demain',
    '2027-1-32',
    '310227',
    '20270114',
    'mardi 4 janvier 2027',
    'lundi',
  ])('and « %s » is no day of the calendar', (text) => {
    expect(parseDay(text)).toBeNull()
  })
})

describe('a day without its year, where a screen shows no period', () => {
  it.each([
    ['2026-12-30', '2/1', '2027-01-02'],
    ['2026-12-30', '15/11', '2026-11-15'],
    ['2026-11-02', '28/2', '2027-02-28'],
    ['2027-01-15', '20/12', '2026-12-20'],
    ['2027-01-15', '1/8', '2027-08-01'],
    ['2027-06-15', '2/1', '2027-01-02'],
    ['2027-06-15', '31/12', '2027-12-31'],
    ['2027-12-01', '29/2', '2028-02-29'],
  ])('on %s, « %s » is %s', (today, text, expected) => {
    expect(parseDay(text, yearAround(day(today)))).toBe(expected)
  })
})
