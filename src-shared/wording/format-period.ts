import type { TFunction } from 'i18next'
import type { Language } from '#shared/contract/preferences'
import { monthOf } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'
import { periodKind } from '#shared/kernel/period-kind'
import { formatMonth } from './format'

/** The place of a month among parts of a year of some length, from 1. */
const partOf = (monthOfYear: number, length: number): number => Math.ceil(monthOfYear / length)

/** The parts of a year that people count. */
const QUARTERS = ['quarter1', 'quarter2', 'quarter3', 'quarter4'] as const
const HALVES = ['half1', 'half2'] as const

/** A period of whole months as people say it: "2026", "1ᵉʳ trimestre 2026", "octobre 2026", "janvier – octobre 2026". */
export function formatPeriod(period: Period, t: TFunction, language: Language): string {
  const [first, last] = [monthOf(period.from), monthOf(period.to)]
  const year = first.slice(0, 4)
  const sameYear = last.startsWith(year)
  const start = Number(first.slice(5))
  const kind = periodKind(period)
  const counted =
    kind === 'quarter'
      ? QUARTERS[partOf(start, 3) - 1]
      : kind === 'half'
        ? HALVES[partOf(start, 6) - 1]
        : undefined
  if (counted !== undefined) return t(`home.period.${counted}`, { year })
  if (first === last) return t('home.period.month', { month: first })
  if (kind === 'year' && sameYear) return t('home.period.year', { year })
  return t('home.period.months', {
    from: formatMonth(first, sameYear ? 'name' : 'long', language),
    to: last,
  })
}
