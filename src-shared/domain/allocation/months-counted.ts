import { addDays, type Day } from '#shared/kernel/day'
import { intersectPeriods } from '#shared/kernel/period'
import { addRatio, ratio, type Ratio } from '#shared/kernel/ratio'
import type { Agreement } from '../agreements/agreement'
import { monthsInForce } from '../keys/months-in-force'

/**
 * How many months of its year some terms of an agreement were in force before a day, exactly: back from that day to 1
 * January, or to the first day since which they are unchanged.
 *
 * @param history the agreement under each of its terms in order, each cut to its own days
 * @param unchanged whether what is counted is in some terms what it is on that day
 */
export function monthsCounted(
  history: readonly Agreement[],
  day: Day,
  unchanged: (terms: Agreement) => boolean,
): Ratio {
  const newYear = `${day.slice(0, 4)}-01-01` as Day
  if (day === newYear) return ratio(0)
  const before = { from: newYear, to: addDays(day, -1) }
  let sum = ratio(0)
  for (const terms of [...history].reverse()) {
    if (intersectPeriods(before, terms.period) === null) continue
    if (!unchanged(terms)) break
    sum = addRatio(sum, monthsInForce(before, terms.period))
  }
  return sum
}
