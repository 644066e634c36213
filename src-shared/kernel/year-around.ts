import type { Day } from './day'
import { addMonths, firstDayOf, lastDayOf, monthOf } from './month'
import type { Period } from './period'

/**
 * The twelve months in which a date without its year is looked for on a day: the calendar year; in January and February from November,
 * in November and December from March.
 */
export function yearAround(today: Day): Period {
  const at = monthOf(today)
  const number = Number(at.slice(5))
  const january = addMonths(at, 1 - number)
  const first = addMonths(january, number <= 2 ? -2 : number >= 11 ? 2 : 0)
  return { from: firstDayOf(first), to: lastDayOf(addMonths(first, 11)) }
}
