import { addMonths, firstDayOf, lastDayOf, month, monthOf, type Month } from '#shared/kernel/month'
import { intersectPeriods, monthsOf, type OpenPeriod, type Period } from '#shared/kernel/period'

/** How a settlement's period is chosen; `free` is any run of whole months. */
export type PeriodUnit = 'year' | 'quarter' | 'month' | 'free'

const LENGTH = { year: 12, quarter: 3, month: 1 } as const

const spanOf = (first: Month, length: number): Period => ({
  from: firstDayOf(first),
  to: lastDayOf(addMonths(first, length - 1)),
})

/** Which unit a period of whole months is: a civil year, a civil quarter, a month, or none of them. */
export function periodUnit(period: Period): PeriodUnit {
  const length = monthsOf(period).length
  const first = Number(period.from.slice(5, 7))
  if (length === 1) return 'month'
  if (length === 12 && first === 1) return 'year'
  return length === 3 && first % 3 === 1 ? 'quarter' : 'free'
}

/** The quarter of a month, from 1 to 4. */
export const quarterOf = (value: Month): number => Math.ceil(Number(value.slice(5, 7)) / 3)

/** The civil unit that holds the last month of a period: what is shown when another unit is chosen. */
export function periodOfUnit(period: Period, unit: PeriodUnit): Period {
  const last = monthOf(period.to)
  switch (unit) {
    case 'year':
      return spanOf(month(`${last.slice(0, 4)}-01`), LENGTH.year)
    case 'quarter':
      return spanOf(
        month(`${last.slice(0, 4)}-${String(quarterOf(last) * 3 - 2).padStart(2, '0')}`),
        LENGTH.quarter,
      )
    case 'month':
      return spanOf(last, LENGTH.month)
    case 'free':
      return spanOf(monthOf(period.from), monthsOf(period).length)
  }
}

/** The period before or after one, of the same length: the next year, quarter, month or run of months. */
export function shiftPeriod(period: Period, steps: number): Period {
  const length = monthsOf(period).length
  return spanOf(addMonths(monthOf(period.from), steps * length), length)
}

const PARTS_OF_YEAR = [
  { length: 6, count: 2 },
  { length: LENGTH.quarter, count: 4 },
  { length: LENGTH.month, count: 12 },
] as const

/** The halves of a year, its quarters, then its months. */
const partsOfYear = (year: string): readonly Period[] =>
  PARTS_OF_YEAR.flatMap(({ length, count }) =>
    Array.from({ length: count }, (_, at) =>
      spanOf(addMonths(month(`${year}-01`), at * length), length),
    ),
  )

/**
 * What is likely shown after a period, the likeliest first: the one before, the one after, the other units, the same months of the
 * year before, then every half, quarter and month of its last year. Those without a day of `within` are left out.
 */
export function periodsNear(period: Period, within: OpenPeriod): readonly Period[] {
  const units = ['year', 'quarter', 'month'] as const
  const all = [
    shiftPeriod(period, -1),
    shiftPeriod(period, 1),
    ...units
      .filter((unit) => unit !== periodUnit(period))
      .map((unit) => periodOfUnit(period, unit)),
    spanOf(addMonths(monthOf(period.from), -LENGTH.year), monthsOf(period).length),
    ...partsOfYear(period.to.slice(0, 4)),
  ]
  const seen = new Set([`${period.from} ${period.to}`])
  return all.filter((one) => {
    const name = `${one.from} ${one.to}`
    if (seen.has(name) || intersectPeriods(one, within) === null) return false
    seen.add(name)
    return true
  })
}
