import type { Day } from '#shared/kernel/day'
import type { Month } from '#shared/kernel/month'
import { addMonths, firstDayOf, lastDayOf, month, monthOf } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'
import { monthPeriod } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import { everLent, termsWithin } from '../agreements/term-versions'

const earliest = (a: Month, b: Month): Month => (a < b ? a : b)
const latest = (a: Month, b: Month): Month => (a > b ? a : b)

/** The months in which lent agents entered something, each with how many did. */
function enteredMonths(
  agreement: Agreement,
  entered: readonly string[],
): ReadonlyMap<Month, number> {
  const lent = new Set(everLent(agreement))
  const months = new Map<Month, number>()
  for (const id of entered) {
    const slash = id.lastIndexOf('/')
    if (!lent.has(id.slice(0, slash))) continue
    const at = month(id.slice(slash + 1))
    months.set(at, (months.get(at) ?? 0) + 1)
  }
  return months
}

/** How many agents the terms in force in a month lend. */
const lentIn = (agreement: Agreement, at: Month): number =>
  new Set(
    termsWithin(agreement, monthPeriod(at)).flatMap(({ agents }) =>
      agents.map(({ agentId }) => agentId),
    ),
  ).size

/**
 * The periods of an agreement that can be settled or will be soon: one per year in which something was entered, of
 * whole months, up to the last month that is over, or further where every lent agent has entered already. Years
 * without any entry are left out: nobody keeps them here.
 *
 * @param entered `agentMonthId` values, as `TimeColumns` holds them
 */
export function settlementPeriods(
  agreement: Agreement,
  entered: readonly string[],
  today: Day,
): readonly Period[] {
  const months = enteredMonths(agreement, entered)
  const over = addMonths(monthOf(today), -1)
  const whole = [...months]
    .filter(([at, agents]) => at <= over || agents === lentIn(agreement, at))
    .map(([at]) => at)
  const years = [...new Set([...months.keys()].map((at) => at.slice(0, 4)))].sort()
  return years.flatMap((year) => {
    const first = latest(month(`${year}-01`), monthOf(agreement.period.from))
    const due = earliest(over, month(`${year}-12`))
    const known = whole.filter((at) => at.startsWith(year)).reduce(latest, due)
    const last =
      agreement.period.to === null ? known : earliest(known, monthOf(agreement.period.to))
    return first <= last ? [{ from: firstDayOf(first), to: lastDayOf(last) }] : []
  })
}
