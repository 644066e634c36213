import { exactHours } from '#shared/wording/exact-hours'
import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { yearPeriod } from '#shared/kernel/period'
import { partMillionths, unitCost } from '../../src-main/documents/statement/exact-figures'
import { calendarYear, periodKind } from '#shared/kernel/period-kind'
import { placeForm } from '#shared/wording/place-form'

describe('figures on paper', () => {
  it('give the share of the picture in the guide: 802 h 15 out of 8 383 h 45 is 9,5691 %', () => {
    expect(partMillionths(48_135, 503_025)).toBe(95_691)
  })

  it('give the cost of an hour of the guide: 177 922,55 € over 8 383 h 45 is 21,2223 €', () => {
    expect(unitCost(cents(17_792_255), 503_025, 60)).toBe(212_223)
  })

  it('give the cost of an hour of worked example C7: 28 800 € over 960 h is 30 €', () => {
    expect(unitCost(cents(2_880_000), 57_600, 60)).toBe(300_000)
  })

  it('have no cost of an hour without an hour', () => {
    expect(unitCost(cents(100), 0, 60)).toBeNull()
  })

  it('split a fraction of minutes in lowest terms', () => {
    expect(exactHours(18_720n * 120n, 120n, 'fr')).toBe('312\u00A0h\u00A000')
    expect(exactHours(1001n, 30n, 'fr')).toBe('0\u00A0h\u00A033\u00A0+\u00A011/30\u00A0min')
  })
})

describe('the name of a statement', () => {
  it.each([
    ['2026-01-01', '2026-12-31', 'year'],
    ['2025-09-01', '2026-08-31', 'year'],
    ['2026-07-01', '2026-12-31', 'half'],
    ['2026-04-01', '2026-06-30', 'quarter'],
    ['2026-02-01', '2026-04-30', 'other'],
    ['2026-02-01', '2026-02-28', 'month'],
    ['2026-02-01', '2026-02-27', 'other'],
  ])('from %s to %s is of the kind %s', (from, to, kind) => {
    expect(periodKind({ from: day(from), to: day(to) })).toBe(kind)
  })

  it('speaks of a year only when it is one of the calendar', () => {
    expect(calendarYear(yearPeriod(2026))).toBe(2026)
    expect(calendarYear({ from: day('2025-09-01'), to: day('2026-08-31') })).toBeNull()
  })
})

describe('a place after "de" and "à"', () => {
  it.each([
    ['Saint-Seine-l’Abbaye', 'plain', 'Saint-Seine-l’Abbaye'],
    ['Oigny', 'vowel', 'Oigny'],
    ['Échenon', 'vowel', 'Échenon'],
    ['Héry', 'vowel', 'Héry'],
    ['Hauteville-lès-Dijon', 'plain', 'Hauteville-lès-Dijon'],
    ['Le Val-Suzon', 'le', 'Val-Suzon'],
    ['Les Adrets', 'les', 'Adrets'],
    ['La Motte', 'plain', 'La Motte'],
    ['L’Étang-Vergy', 'plain', 'L’Étang-Vergy'],
    ['Leffond', 'plain', 'Leffond'],
  ])('%s takes the form %s', (name, form, bare) => {
    expect(placeForm(name)).toEqual({ form, bare })
  })
})
