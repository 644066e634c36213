import { expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { translator } from '#shared/wording/translator'
import { weekNumbers } from '#shared/wording/week-numbers'

const said = (...mondays: readonly string[]): string =>
  weekNumbers(mondays.map(day), translator('fr'))

it('names weeks by their numbers, those that follow each other together, each once', () => {
  expect(said('2026-03-02', '2026-02-16', '2026-02-23', '2026-02-23', '2026-04-06')).toBe(
    '8 à 10 et 15',
  )
})

it('says the years of weeks of several years: 53 and 1 to 2 are not of the same one', () => {
  expect(said('2026-12-28', '2027-01-04', '2027-01-11')).toBe('53 (2026), 1 à 2 (2027)')
  expect(said('2025-12-29', '2026-12-28')).toBe('1 et 53')
})

it('says the year of weeks of another one than the reader is in: in February 2027 week 3 is not that of 2026', () => {
  const seen = (year: number, ...mondays: readonly string[]): string =>
    weekNumbers(mondays.map(day), translator('fr'), year)
  expect(seen(2027, '2026-01-12', '2026-01-19')).toBe('3 à 4 (2026)')
  expect(seen(2026, '2026-01-12', '2026-01-19')).toBe('3 à 4')
  // The first days of January may be of a week of the year before, and the last ones of December of one of the year after.
  expect(seen(2026, '2026-12-28')).toBe('53')
  expect(seen(2026, '2025-12-29')).toBe('1')
})
