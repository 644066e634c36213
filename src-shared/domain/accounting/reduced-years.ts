import { cents, type Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import { takenBack, type Called } from './taken-back'

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
  instalments: readonly Called[],
  settled: number,
  yearOf: (calledOn: Day) => number,
): readonly ReducedYear[] {
  const years = new Map<number, number>()
  const take = (year: number, amount: Cents): void => {
    if (amount > 0) years.set(year, (years.get(year) ?? 0) + amount)
  }
  const { calls, rest } = takenBack(reduction, instalments)
  for (const { call, amount } of calls) take(yearOf(call.calledOn), amount)
  take(settled, rest)
  return [...years].map(([year, amount]) => ({ year, amount: cents(amount) }))
}
