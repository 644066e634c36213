import { minutes, type Minutes } from '#shared/kernel/minutes'
import type { Month } from '#shared/kernel/month'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import type { Allocation } from '../allocation/allocation'

/** Hours of a body, month by month. */
export interface HeatRow {
  readonly collectivityId: string
  /** In the order of the months. */
  readonly cells: readonly Minutes[]
  readonly total: Minutes
}

/** The body and month furthest from the mean month of this body, in whole percent of it. */
export interface HeatFinding {
  readonly collectivityId: string
  readonly month: Month
  readonly percent: number
}

/** Hours by body and month, the body with most hours first. */
export interface HeatMap {
  readonly months: readonly Month[]
  readonly rows: readonly HeatRow[]
  readonly totals: readonly Minutes[]
  readonly total: Minutes
  /** `null` where no month differs from the others by half. */
  readonly finding: HeatFinding | null
}

/** A mean month under so many minutes says nothing: four hours. */
const LEAST_MEAN = 240

/** From here on a month is said to differ, in percent of the mean month. */
const FAR = 50

/** A month against the mean month of its row, in percent: 100 is the mean; `null` without hours. */
export const againstMean = ({ cells, total }: HeatRow, month: number): number | null =>
  total <= 0 ? null : roundRatio(ratio((cells[month] ?? 0) * cells.length * 100, total))

/** The furthest month of the bodies that are shown. */
function heatFinding(months: readonly Month[], shown: readonly HeatRow[]): HeatFinding | null {
  let found: HeatFinding | null = null
  for (const row of shown) {
    if (row.total < LEAST_MEAN * months.length) continue
    months.forEach((month, at) => {
      const percent = (againstMean(row, at) ?? 100) - 100
      if (Math.abs(percent) < FAR || Math.abs(percent) <= Math.abs(found?.percent ?? 0)) return
      found = { collectivityId: row.collectivityId, month, percent }
    })
  }
  return found
}

/** Lays the hours of a settlement out by body and month. Bodies without hours are left out. */
export function heatMap(
  { shares, byMonth, months }: Pick<Allocation, 'shares' | 'byMonth' | 'months'>,
  shown: number,
): HeatMap {
  const rows = shares
    .map(({ collectivityId }, at): HeatRow => {
      const cells = months.map((_, month) => minutes(byMonth[at]?.[month]?.minutes ?? 0))
      return { collectivityId, cells, total: minutes(cells.reduce((sum, one) => sum + one, 0)) }
    })
    .filter(({ cells }) => cells.some((done) => done !== 0))
    .sort((a, b) => b.total - a.total)
  const totals = months.map((_, month) =>
    minutes(rows.reduce((sum, { cells }) => sum + (cells[month] ?? 0), 0)),
  )
  return {
    months,
    rows,
    totals,
    total: minutes(totals.reduce((sum, one) => sum + one, 0)),
    finding: months.length < 3 ? null : heatFinding(months, rows.slice(0, shown)),
  }
}
