import { addMonths, firstDayOf, lastDayOf, monthOf, type Month } from '#shared/kernel/month'
import { monthsOf, type OpenPeriod, type Period } from '#shared/kernel/period'

/** How many months after the period shown can be chosen while the agreement has no end. */
const AHEAD = 24

/** The farthest months that can be chosen from the period shown: some programs write 31/12/9999 for no end. */
const FARTHEST = 120

const bound = (value: Month, from: Month, to: Month): Month =>
  value < from ? from : value > to ? to : value

/** The months of which a free period may be made: those of the agreement, near the period shown, and that period itself. */
export function monthsToChoose(shown: Period, within: OpenPeriod): readonly Month[] {
  const [first, last] = [monthOf(shown.from), monthOf(shown.to)]
  const start = bound(monthOf(within.from), addMonths(first, -FARTHEST), first)
  const latest = within.to === null ? addMonths(last, AHEAD) : monthOf(within.to)
  const end = bound(latest, last, addMonths(last, FARTHEST))
  return monthsOf({ from: firstDayOf(start), to: lastDayOf(end) })
}
