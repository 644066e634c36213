import { addDays, mondayOf, type Day } from '#shared/kernel/day'
import { addMonths, firstDayOf, lastDayOf, monthOf } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'

/** The month in which today's week ends and the two before today's: five weeks may begin in the second of these. */
export function fillingsPeriod(today: Day): Period {
  return {
    from: firstDayOf(addMonths(monthOf(today), -2)),
    to: lastDayOf(monthOf(addDays(mondayOf(today), 6))),
  }
}
