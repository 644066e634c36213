import type { Day } from '#shared/kernel/day'
import type { Month } from '#shared/kernel/month'
import { addMonths, firstDayOf, lastDayOf, month, monthOf } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'

const earliest = (a: Month, b: Month): Month => (a < b ? a : b)
const latest = (a: Month, b: Month): Month => (a > b ? a : b)

/**
 * The periods of an agreement that can be settled or will be soon: one per year in which something was entered, of
 * whole months, up to the last month that is over or already entered. Years without any entry are left out: nobody
 * keeps them here.
 *
 * @param entered `agentMonthId` values, as `TimeColumns` holds them
 */
export function settlementPeriods(
  agreement: Agreement,
  entered: readonly string[],
  today: Day,
): readonly Period[] {
  const lent = new Set(agreement.agents.map(({ agentId }) => agentId))
  const lastByYear = new Map<string, Month>()
  for (const id of entered) {
    const slash = id.lastIndexOf('/')
    if (!lent.has(id.slice(0, slash))) continue
    const at = month(id.slice(slash + 1))
    const year = at.slice(0, 4)
    lastByYear.set(year, latest(lastByYear.get(year) ?? at, at))
  }
  const over = addMonths(monthOf(today), -1)
  return [...lastByYear]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([year, lastEntered]) => {
      const first = latest(month(`${year}-01`), monthOf(agreement.period.from))
      const december = month(`${year}-12`)
      const known = latest(lastEntered, earliest(over, december))
      const last =
        agreement.period.to === null ? known : earliest(known, monthOf(agreement.period.to))
      return first <= last ? [{ from: firstDayOf(first), to: lastDayOf(last) }] : []
    })
}
