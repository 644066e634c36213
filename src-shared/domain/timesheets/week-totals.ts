import type { Minutes } from '#shared/kernel/minutes'
import { sumMinutes } from '#shared/kernel/minutes'

/** The sums of a week's cells. */
export interface WeekTotals {
  /** One per row, in the order given. */
  readonly rows: readonly Minutes[]
  /** Monday to Sunday. */
  readonly days: readonly Minutes[]
  readonly total: Minutes
}

const DAYS_OF_A_WEEK = 7

/** Sums a week both ways, in whole minutes: the rows and the days always come to the same total. */
export function weekTotals(cells: readonly (readonly Minutes[])[]): WeekTotals {
  const rows = cells.map(sumMinutes)
  const days = Array.from({ length: DAYS_OF_A_WEEK }, (_, day) =>
    sumMinutes(cells.flatMap((row) => row[day] ?? [])),
  )
  return { rows, days, total: sumMinutes(rows) }
}
