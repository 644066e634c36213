import { cents, type Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import { yearPeriod, type OpenPeriod, type Period } from '#shared/kernel/period'
import { addRatio, ratio, roundRatio, type Ratio } from '#shared/kernel/ratio'
import type { Agreement } from '../agreements/agreement'
import { termsWithin } from '../agreements/term-versions'
import type { Allocation } from '../allocation/allocation'
import { monthsInForce } from '../keys/months-in-force'
import { agreedMonthsOver } from '../agreements/under-way'

/** A year of a service. */
export interface TrendYear {
  readonly year: number
  /** Months in which a body was served, of twelve, by their days: in hundredths, rounded. */
  readonly months: number
  /** `null` while something is missing. */
  readonly cost: Cents | null
  /** The same over twelve months; the cost itself where it ran for twelve. */
  readonly wholeYear: Cents | null
  readonly done: Minutes
}

/** Several years of a service, earliest first. */
export interface YearTrend {
  readonly years: readonly TrendYear[]
  /**
   * From the first to the last year that is known, over whole years, in tenths of a percent; `null` with fewer than two, or where
   * grants passed the cost of the first.
   */
  readonly change: { readonly from: number; readonly to: number; readonly part: number } | null
}

/** The most years that are shown. */
const YEARS = 5

/**
 * The years to compare up to one: as far as the agreement goes back, and no further than the last month that is over. Each is its
 * whole months within the agreement.
 */
export function trendPeriods(last: number, agreed: OpenPeriod, today: Day): readonly Period[] {
  return Array.from({ length: YEARS }, (_, at) => last - YEARS + 1 + at).flatMap(
    (year) => agreedMonthsOver(yearPeriod(year), agreed, today) ?? [],
  )
}

/** The months of a period in which an agreement serves some body, exactly: a month cut short counts by its days. */
const monthsServed = (agreement: Agreement, period: Period): Ratio =>
  termsWithin(agreement, period)
    .filter(({ beneficiaries }) => beneficiaries.length > 0)
    .reduce((sum, terms) => addRatio(sum, monthsInForce(period, terms.period)), ratio(0))

/** A cost of some months over twelve: the cost itself where no month is known. */
const overTwelve = (cost: Cents, { numerator, denominator }: Ratio): Cents =>
  numerator === 0n ? cost : cents(roundRatio(ratio(BigInt(cost) * 12n * denominator, numerator)))

/**
 * Sets years beside each other, a year that began or ended on the way by its cost over twelve months too.
 *
 * @param agreement as far as the body goes that is shown alone: it may have joined on the way
 */
export function yearTrend(
  allocations: readonly Pick<Allocation, 'period' | 'cost' | 'shares'>[],
  agreement: Agreement,
): YearTrend {
  const years = allocations
    .map(({ period, cost, shares }): TrendYear => {
      const served = monthsServed(agreement, period)
      return {
        year: Number(period.from.slice(0, 4)),
        months: roundRatio({ ...served, numerator: served.numerator * 100n }),
        cost,
        wholeYear: cost === null ? null : overTwelve(cost, served),
        done: minutes(shares.reduce((sum, share) => sum + share.minutes, 0)),
      }
    })
    // A year before the first entry says nothing.
    .filter(({ cost, done }) => done !== 0 || (cost ?? 0) !== 0)
  const known = years.filter(({ wholeYear }) => wholeYear !== null && wholeYear !== 0)
  const [first, last] = [known[0], known.at(-1)]
  const [before, now] = [first?.wholeYear ?? null, last?.wholeYear ?? null]
  return {
    years,
    change:
      first === undefined ||
      last === undefined ||
      first === last ||
      before === null ||
      now === null ||
      before < 0
        ? null
        : {
            from: first.year,
            to: last.year,
            part: roundRatio(ratio(BigInt(now - before) * 1000n, before)),
          },
  }
}
