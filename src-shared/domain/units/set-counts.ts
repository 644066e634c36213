import { sameJson } from '#shared/kernel/same-json'
import type { Month } from '#shared/kernel/month'
import { agentMonthId } from '../timesheets/agent-month-id'
import type { UnitCount } from './unit-count'

/** A cell to set: so many hundredths of a unit for a body in a month; zero deletes the count. */
export interface WantedCount {
  readonly month: Month
  readonly collectivityId: string
  readonly unitTypeId: string
  readonly hundredths: number
}

/** An agreement's month of counts, before and after; `null` is no record. */
export interface UnitCountChange {
  readonly table: 'unitCounts'
  readonly id: string
  readonly before: UnitCount | null
  readonly after: UnitCount | null
}

/** Identifies a count of a month. */
export const countKey = (count: {
  readonly collectivityId: string
  readonly unitTypeId: string
}): string => `${count.collectivityId} ${count.unitTypeId}`

/**
 * Turns counts to set into changes of an agreement's months; of two values for one cell the last is taken. A month that
 * loses its last count has no record any more; a value that is kept already changes nothing.
 *
 * @param known the agreement's record of a month, if there is one
 */
export function setCounts(
  agreementId: string,
  wanted: readonly WantedCount[],
  known: (month: Month) => UnitCount | null,
): readonly UnitCountChange[] {
  const months = [...new Set(wanted.map(({ month }) => month))].sort()
  return months.flatMap((month) => {
    const before = known(month)
    const counts = new Map((before?.counts ?? []).map((count) => [countKey(count), count]))
    for (const { month: at, ...count } of wanted) {
      if (at !== month) continue
      if (count.hundredths === 0) counts.delete(countKey(count))
      else counts.set(countKey(count), count)
    }
    const ordered = [...counts.values()].sort((a, b) => (countKey(a) < countKey(b) ? -1 : 1))
    const after = ordered.length === 0 ? null : { agreementId, month, counts: ordered }
    return sameJson(before, after)
      ? []
      : [{ table: 'unitCounts', id: agentMonthId(agreementId, month), before, after }]
  })
}
