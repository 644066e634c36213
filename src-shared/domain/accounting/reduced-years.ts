import { cents, type Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'

/** An instalment that was called, by a title of that day. */
export interface Called {
  readonly calledOn: Day
  readonly amount: Cents
}

/** What of a reduction takes back titles of one fiscal year. */
interface ReducedYear {
  readonly year: number
  readonly amount: Cents
}

/**
 * A reduction by the fiscal years of the titles that it takes back: those of the instalments, the latest first, then those of
 * provisional statements and balances, which are of the year settled.
 */
export function reducedYears(
  reduction: Cents,
  calls: readonly Called[],
  settled: number,
  yearOf: (calledOn: Day) => number,
): readonly ReducedYear[] {
  const years = new Map<number, number>()
  let left: number = reduction
  const take = (year: number, amount: number): void => {
    if (amount > 0) years.set(year, (years.get(year) ?? 0) + amount)
    left -= amount
  }
  for (const { calledOn, amount } of calls.toSorted((a, b) => (a.calledOn < b.calledOn ? 1 : -1)))
    take(yearOf(calledOn), Math.min(left, amount))
  take(settled, left)
  return [...years].map(([year, amount]) => ({ year, amount: cents(amount) }))
}
