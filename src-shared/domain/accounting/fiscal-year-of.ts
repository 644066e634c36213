import type { Day } from '#shared/kernel/day'
import { dayOfYear } from '#shared/kernel/day-of-year'
import type { AccountRule } from './account-rule'

/**
 * The fiscal year in which a decision of a day about a year is entered: that year until the end of its complementary
 * period, which the plan's rule for closed years gives, then the year of the day; before that year, the year of the day too: no
 * title is entered in a year that has not begun. Where the plan has no such rule a year
 * ends on 31 December. A proposal: finance software closes its years itself.
 */
export function fiscalYearOf(
  day: Day,
  year: number,
  closing: Pick<AccountRule, 'closesOn'> | undefined,
): number {
  const last = closing?.closesOn === undefined ? null : dayOfYear(year + 1, closing.closesOn)
  const own = Number(day.slice(0, 4))
  return own > year && last !== null && day <= last ? year : own
}
