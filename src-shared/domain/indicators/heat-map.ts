import { minutes, type Minutes } from '#shared/kernel/minutes'
import type { Month } from '#shared/kernel/month'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import type { Allocation } from '../allocation/allocation'

/** Hours of a body, month by month. */
export interface HeatRow {
  readonly collectivityId: string
  /** In the order of the months. */
  readonly cells: readonly Minutes[]
  /** Whether a month counts in the mean of the row: the body is served, and someone has hours. */
  readonly counts: readonly boolean[]
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
  /** Cells of a body and month in which corrections take off more than was done. */
  readonly below: number
  /** `null` where no month differs from the others by half. */
  readonly finding: HeatFinding | null
}

/** A mean month under so many minutes says nothing: four hours. */
const LEAST_MEAN = 240

/** From here on a month is said to differ, in percent of the mean month. */
const FAR = 50

/** A month against the mean of those that count for its row, in percent: 100 is the mean; `null` where there is no such mean. */
export function againstMean({ cells, counts, total }: HeatRow, month: number): number | null {
  const counted = counts.filter(Boolean).length
  return total <= 0 || counts[month] !== true
    ? null
    : roundRatio(ratio((cells[month] ?? 0) * counted * 100, total))
}

/** The furthest month of the bodies that are shown. */
function heatFinding(months: readonly Month[], shown: readonly HeatRow[]): HeatFinding | null {
  let found: HeatFinding | null = null
  for (const row of shown) {
    const counted = row.counts.filter(Boolean).length
    if (counted < 3 || row.total < LEAST_MEAN * counted) continue
    months.forEach((month, at) => {
      const percent = (againstMean(row, at) ?? 100) - 100
      if (Math.abs(percent) < FAR || Math.abs(percent) <= Math.abs(found?.percent ?? 0)) return
      found = { collectivityId: row.collectivityId, month, percent }
    })
  }
  return found
}

/**
 * Lays the hours of a settlement out by body and month. Bodies without hours are left out.
 *
 * @param shown so many rows are drawn: the finding is about them
 * @param isServed whether a body is served in a month; all are where it is not given
 * @param whole what the bodies are a part of: a month in which none of its bodies has hours counts in no mean
 */
export function heatMap(
  { shares, byMonth, months }: Pick<Allocation, 'shares' | 'byMonth' | 'months'>,
  shown: number,
  isServed: (collectivityId: string, month: Month) => boolean = () => true,
  whole: Pick<Allocation, 'byMonth'> = { byMonth },
): HeatMap {
  const hours = shares
    .map(({ collectivityId }, at) => {
      const cells = months.map((_, month) => minutes(byMonth[at]?.[month]?.minutes ?? 0))
      return { collectivityId, cells, total: minutes(cells.reduce((sum, one) => sum + one, 0)) }
    })
    .filter(({ cells }) => cells.some((done) => done !== 0))
    .sort((a, b) => b.total - a.total)
  const totals = months.map((_, month) =>
    minutes(hours.reduce((sum, { cells }) => sum + (cells[month] ?? 0), 0)),
  )
  const hasHours = months.map((_, month) =>
    whole.byMonth.some((cells) => (cells[month]?.minutes ?? 0) !== 0),
  )
  const rows = hours.map((row) => ({
    ...row,
    counts: months.map(
      (month, at) =>
        hasHours[at] === true && (row.cells[at] !== 0 || isServed(row.collectivityId, month)),
    ),
  }))
  return {
    months,
    rows,
    totals,
    total: minutes(totals.reduce((sum, one) => sum + one, 0)),
    below: rows.reduce((sum, { cells }) => sum + cells.filter((done) => done < 0).length, 0),
    finding: heatFinding(months, rows.slice(0, shown)),
  }
}
