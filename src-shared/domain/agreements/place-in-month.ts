import type { Day } from '#shared/kernel/day'
import type { Month } from '#shared/kernel/month'
import { intersectPeriods, monthPeriod } from '#shared/kernel/period'
import type { Agreement } from './agreement'

/** Where something with a month and no day is counted. */
export interface PlaceInMonth {
  readonly terms: Agreement
  /** The first day of the month on which these terms are in force. */
  readonly at: Day
}

/**
 * The first terms of a month that match: something with a month and no day counts whole under them. `null` where no terms
 * of any of its days match.
 *
 * @param versions the terms of an agreement in order, each cut to its days
 */
export function placeInMonth(
  versions: readonly Agreement[],
  month: Month,
  matches: (terms: Agreement) => boolean,
): PlaceInMonth | null {
  for (const terms of versions) {
    const days = intersectPeriods(monthPeriod(month), terms.period)
    if (days !== null && matches(terms)) return { terms, at: days.from }
  }
  return null
}
