import { cents, type Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import { takenBack, type Called } from './taken-back'

/** What of titles, or of a reduction that takes them back, is of one fiscal year. */
export interface YearAmount {
  readonly year: number
  readonly amount: Cents
}

/**
 * A reduction by the fiscal years of the titles that it takes back: those of the instalments, the latest first, then those of
 * provisional statements, then those of balances, which are counted in the year settled.
 *
 * @param titles those of the provisional statements that it settles, the latest first
 */
export function reducedYears(
  reduction: Cents,
  instalments: readonly Called[],
  titles: readonly YearAmount[],
  settled: number,
  yearOf: (calledOn: Day) => number,
): readonly YearAmount[] {
  const years = new Map<number, number>()
  const take = (year: number, amount: number): void => {
    if (amount > 0) years.set(year, (years.get(year) ?? 0) + amount)
  }
  const { calls, rest } = takenBack(reduction, instalments)
  for (const { call, amount } of calls) take(yearOf(call.calledOn), amount)
  let left: number = rest
  for (const { year, amount } of titles) {
    const own = Math.min(left, amount)
    take(year, own)
    left -= own
  }
  take(settled, left)
  return [...years].map(([year, amount]) => ({ year, amount: cents(amount) }))
}
