import { dayNumber, type Day } from '#shared/kernel/day'
import { yearPeriod } from '#shared/kernel/period'
import type { TimeColumns } from '../timesheets/time-columns'
import type { Agreement } from '../agreements/agreement'
import { everLent } from '../agreements/term-versions'
import { yearWithin } from '../agreements/year-within'

/** How many years can be chosen: a line of buttons, not a calendar. */
const MOST = 4

/** The years that can be shown of an agreement. */
export interface YearsToShow {
  /** The latest years of the agreement that have begun, oldest first. */
  readonly years: readonly number[]
  /** The last one; this year only once it has hours, else the one before. */
  readonly current: number
}

/**
 * The years that can be shown of an agreement, and the initial one.
 *
 * @param hours of this year at least; `null` while they are not known
 */
export function yearsToShow(
  agreement: Agreement,
  hours: TimeColumns | null,
  today: Day,
): YearsToShow {
  const present = Number(today.slice(0, 4))
  const first = Number(agreement.period.from.slice(0, 4))
  const last = yearWithin(present, agreement.period)
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index).slice(-MOST)
  const start = dayNumber(yearPeriod(last).from)
  const lent = new Set(everLent(agreement))
  const hasHours = (): boolean =>
    hours === null ||
    hours.day.some(
      (each, line) => each >= start && lent.has(hours.agentIds[hours.agent[line] ?? -1] ?? ''),
    )
  const isShown = last < present || !years.includes(last - 1) || hasHours()
  return { years, current: isShown ? last : last - 1 }
}
