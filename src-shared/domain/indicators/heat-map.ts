import type { Day } from '#shared/kernel/day'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import { lastDayOf, type Month } from '#shared/kernel/month'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import type { Allocation } from '../allocation/allocation'
import type { ServedPart } from './served-months'

/** Hours of a body, month by month. */
export interface HeatRow {
  readonly collectivityId: string
  /** In the order of the months. */
  readonly cells: readonly Minutes[]
  /** Whether a month counts: the body is served, and someone has hours. */
  readonly counts: readonly boolean[]
  /** The months that count, those that are over and served whole where there are any, and their hours: those of the mean month. */
  readonly mean: { readonly months: readonly Month[]; readonly done: Minutes }
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
  /** Whether some body that is shown has months enough to compare. */
  readonly isCompared: boolean
  /** `null` where no month differs from the others by half. */
  readonly finding: HeatFinding | null
}

/** From so many months on one of them is compared with the others. */
export const COMPARABLE_MONTHS = 3

/** A mean month under so many minutes says nothing: four hours. */
const LEAST_MEAN = 240

/** From here on a month is said to differ, in percent of the mean month. */
const FAR = 50

/** A month that counts against the mean month of its row, in percent: 100 is the mean; `null` where there is no such mean, also of one month alone. */
export const againstMean = ({ cells, counts, mean }: HeatRow, month: number): number | null =>
  mean.months.length < 2 || mean.done <= 0 || counts[month] !== true
    ? null
    : roundRatio(ratio((cells[month] ?? 0) * mean.months.length * 100, mean.done))

/** The furthest month of the bodies that are shown, among those of their mean month. */
function heatFinding(months: readonly Month[], shown: readonly HeatRow[]): HeatFinding | null {
  let found: HeatFinding | null = null
  for (const row of shown) {
    const { months: over, done } = row.mean
    if (over.length < COMPARABLE_MONTHS || done < LEAST_MEAN * over.length) continue
    for (const month of over) {
      const percent = (againstMean(row, months.indexOf(month)) ?? 100) - 100
      if (Math.abs(percent) < FAR || Math.abs(percent) <= Math.abs(found?.percent ?? 0)) continue
      found = { collectivityId: row.collectivityId, month, percent }
    }
  }
  return found
}

/**
 * Lays the hours of a settlement out by body and month. Bodies without hours are left out.
 *
 * @param shown so many rows are drawn: the finding is about them
 * @param today a month that is not over by then counts in no mean beside others
 * @param servedIn how much of a month a body is served: one cut short counts in no mean beside whole ones; all of it where not given
 * @param whole what the bodies are a part of: a month in which none of its bodies has hours counts in no mean
 */
export function heatMap(
  { shares, byMonth, months }: Pick<Allocation, 'shares' | 'byMonth' | 'months'>,
  shown: number,
  today: Day,
  servedIn: (collectivityId: string, month: Month) => ServedPart = () => 'whole',
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
  const rows = hours.map((row) => {
    const counts = months.map(
      (month, at) =>
        hasHours[at] === true &&
        (row.cells[at] !== 0 || servedIn(row.collectivityId, month) !== 'none'),
    )
    const counted = months.map((month, at) => ({ month, at })).filter(({ at }) => counts[at])
    const over = counted.filter(({ month }) => lastDayOf(month) < today)
    const uncut = over.filter(({ month }) => servedIn(row.collectivityId, month) === 'whole')
    const inMean = [uncut, over].find(({ length }) => length > 0) ?? counted
    const done = minutes(inMean.reduce((sum, { at }) => sum + (row.cells[at] ?? 0), 0))
    return { ...row, counts, mean: { months: inMean.map(({ month }) => month), done } }
  })
  return {
    months,
    rows,
    totals,
    total: minutes(totals.reduce((sum, one) => sum + one, 0)),
    below: rows.reduce((sum, { cells }) => sum + cells.filter((done) => done < 0).length, 0),
    isCompared: rows.slice(0, shown).some(({ mean }) => mean.months.length >= COMPARABLE_MONTHS),
    finding: heatFinding(months, rows.slice(0, shown)),
  }
}
