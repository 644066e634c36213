import type { Day } from '#shared/kernel/day'
import type { Month } from '#shared/kernel/month'
import { addMonths, firstDayOf, lastDayOf, monthOf } from '#shared/kernel/month'
import {
  intersectPeriods,
  isWholeMonths,
  monthsOf,
  yearEarlier,
  type OpenPeriod,
  type Period,
} from '#shared/kernel/period'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import type { Agreement } from '../agreements/agreement'
import type { Allocation } from '../allocation/allocation'
import { servedParts } from './served-months'

/** What one body used, or carried, in two years. */
export interface BodyChange {
  readonly collectivityId: string
  readonly before: number
  readonly now: number
}

/** How the bodies changed from one year to the next. */
export interface YearChanges {
  /** Minutes done over the months below, or parts of what all pay, in tenths of a percent. */
  readonly of: 'hours' | 'parts'
  /** The months of the later year that were compared. */
  readonly months: readonly Month[]
  /** Those that changed, the most first. */
  readonly bodies: readonly BodyChange[]
}

type Compared = Pick<Allocation, 'months' | 'shares' | 'byMonth' | 'objections'>

/** The same months of the year before, as far as an agreement goes back; `null` where it does not. */
export function yearBefore(period: Period, agreed: OpenPeriod): Period | null {
  const shared = intersectPeriods(yearEarlier(period), agreed)
  return shared && { from: firstDayOf(monthOf(shared.from)), to: lastDayOf(monthOf(shared.to)) }
}

/**
 * The same, where the agreement was in force on all days of each of these months of both years: a cost of four months and one of twelve,
 * or of half a month and a whole one, are no change of one another.
 */
export function sameMonthsBefore(period: Period, agreed: OpenPeriod): Period | null {
  const [now, before] = [
    intersectPeriods(period, agreed),
    intersectPeriods(yearEarlier(period), agreed),
  ]
  return now !== null &&
    before !== null &&
    isWholeMonths(now) &&
    isWholeMonths(before) &&
    addMonths(monthOf(now.from), -12) === monthOf(before.from) &&
    addMonths(monthOf(now.to), -12) === monthOf(before.to)
    ? before
    : null
}

/**
 * Whether a body is served in the same months of a period and of those of the year before (`sameMonthsBefore`), on all of their days: what
 * it pays for six months and for twelve is no change of one another.
 */
export function isServedAlike(
  agreement: Agreement,
  period: Period,
  before: Period,
  collectivityId: string,
): boolean {
  const months = monthsOf(before)
  const servedIn = servedParts(agreement, [...months, ...monthsOf(period)])
  return months.every((at) => {
    const part = servedIn(collectivityId, at)
    return part !== 'some' && part === servedIn(collectivityId, addMonths(at, 12))
  })
}

const unentered = ({ objections }: Compared): ReadonlySet<Month> =>
  new Set(objections.flatMap((one) => (one.code === 'monthUnentered' ? [one.month] : [])))

/** Minutes of each body over some months. */
function minutesOver({ months, shares, byMonth }: Compared, some: ReadonlySet<Month>) {
  return new Map(
    shares.map(({ collectivityId }, row) => [
      collectivityId,
      months.reduce(
        (sum, at, column) => (some.has(at) ? sum + (byMonth[row]?.[column]?.minutes ?? 0) : sum),
        0,
      ),
    ]),
  )
}

/** The part of each body in what all pay, in tenths of a percent; none while amounts are missing. */
function partsOf({ shares }: Compared): ReadonlyMap<string, number> {
  const total = shares.reduce((sum, { amount }) => sum + (amount ?? 0), 0)
  if (total <= 0 || shares.some(({ amount }) => amount === null)) return new Map()
  return new Map(
    shares.map(({ collectivityId, amount }) => [
      collectivityId,
      roundRatio(ratio(BigInt(amount ?? 0) * 1000n, total)),
    ]),
  )
}

const sumOf = (values: ReadonlyMap<string, number>): number =>
  [...values.values()].reduce((sum, value) => sum + value, 0)

/** The bodies whose value is another, the one that changed most first. */
const changesOf = (
  before: ReadonlyMap<string, number>,
  now: ReadonlyMap<string, number>,
): readonly BodyChange[] =>
  [...new Set([...now.keys(), ...before.keys()])]
    .map((collectivityId) => ({
      collectivityId,
      before: before.get(collectivityId) ?? 0,
      now: now.get(collectivityId) ?? 0,
    }))
    .filter((one) => one.now !== one.before)
    .sort((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before))

/**
 * How the bodies changed since the same months of the year before: by the hours of the months that are over, entered and not cut short by
 * the beginning or the end of the agreement in both years, else, where no hours are counted, by their parts of what all pay. `null` where one of the two years says nothing.
 */
export function yearChanges(
  now: Compared,
  before: Compared,
  today: Day,
  agreement: Agreement,
): YearChanges | null {
  const holes = new Set([
    ...unentered(now),
    ...[...unentered(before)].map((at) => addMonths(at, 12)),
  ])
  const earlier = new Set(before.months)
  const servedIn = servedParts(agreement, [...before.months, ...now.months])
  const isCutShort = (at: Month): boolean =>
    [at, addMonths(at, -12)].some((each) => servedIn(null, each) === 'some')
  const months = now.months.filter(
    (at) =>
      lastDayOf(at) < today && earlier.has(addMonths(at, -12)) && !holes.has(at) && !isCutShort(at),
  )
  if (months.length === 0) return null
  const done = minutesOver(now, new Set(months))
  const doneBefore = minutesOver(before, new Set(months.map((at) => addMonths(at, -12))))
  if (sumOf(done) > 0 && sumOf(doneBefore) > 0)
    return { of: 'hours', months, bodies: changesOf(doneBefore, done) }
  if (sumOf(done) > 0 || sumOf(doneBefore) > 0) return null
  const [parts, partsBefore] = [partsOf(now), partsOf(before)]
  return parts.size === 0 || partsBefore.size === 0
    ? null
    : { of: 'parts', months: now.months, bodies: changesOf(partsBefore, parts) }
}
