import type { Coded } from '#shared/kernel/coded'
import type { Day } from '#shared/kernel/day'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import { lastDayOf, type Month } from '#shared/kernel/month'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import type { Agreement } from '../agreements/agreement'
import type { Adjustment } from '../approvals/adjustment'
import type { Allocation } from '../allocation/allocation'
import type { CollectivityKind } from '../collectivities/collectivity'
import { COMPARABLE_MONTHS } from './heat-map'
import { isOverPlan } from './over-plan'
import { plannedByMonth } from './planned-by-month'
import { servedParts } from './served-months'

/** A month of hours, by kind of body, beside what was contracted. */
export interface MonthColumn {
  readonly month: Month
  /** In the order of `kinds`. */
  readonly parts: readonly Minutes[]
  readonly done: Minutes
  readonly contracted: Minutes
  /** Whether anything was entered, also where corrections take off all of it. */
  readonly isEntered: boolean
  /** Whether terms of some day of the month serve a body: no hours are missed or expected where none do. */
  readonly isServed: boolean
}

/** The finding about the months: the one furthest below nothing, or above the plan, or the quietest, or nothing remarkable. */
export type MonthFinding = Coded<{
  above: { month: Month; difference: Minutes; count: number }
  /** `percent` below the mean month, in whole percent. */
  quiet: { month: Month; percent: number }
  /** Corrections take off more than was done in `count` months, the most in this one. */
  below: { month: Month; done: Minutes; count: number }
  steady: object
  /** Fewer than three months are over and whole: nothing is said of their rhythm. */
  few: object
  /** Hours were entered in one month alone: it is compared with no other. */
  single: object
  none: object
}>

/** Hours month by month. */
export interface HoursByMonth {
  readonly kinds: readonly CollectivityKind[]
  readonly columns: readonly MonthColumn[]
  /** Months with a body to serve in which nothing was entered, before the last that has something. */
  readonly empty: readonly Month[]
  /**
   * Of the months in which something was entered, those that are over and served whole where there are any; `null` with fewer than two: a
   * month is no mean of itself.
   */
  readonly mean: Minutes | null
  readonly finding: MonthFinding
}

const total = (columns: readonly MonthColumn[], of: (column: MonthColumn) => number): number =>
  columns.reduce((sum, column) => sum + of(column), 0)

const quietestOf = (columns: readonly MonthColumn[]): MonthColumn | undefined =>
  [...columns].sort((a, b) => a.done - b.done)[0]

/**
 * Of the months in which something was entered: those of a hole, or to come, say nothing.
 *
 * @param whole those that are over, and served on all of their days: another is not quiet, but may be above the plan
 */
function findingOf(entered: readonly MonthColumn[], whole: readonly MonthColumn[]): MonthFinding {
  if (entered.length === 0) return { code: 'none' }
  const lowest = quietestOf(entered)
  if (lowest !== undefined && lowest.done < 0) {
    const count = entered.filter((column) => column.done < 0).length
    return { code: 'below', month: lowest.month, done: lowest.done, count }
  }
  const above = entered.filter(({ contracted, done: hours }) => isOverPlan(hours, contracted))
  const furthest = [...above].sort((a, b) => b.done - b.contracted - (a.done - a.contracted))[0]
  if (furthest !== undefined) {
    const difference = minutes(furthest.done - furthest.contracted)
    return { code: 'above', month: furthest.month, difference, count: above.length }
  }
  if (entered.length === 1) return { code: 'single' }
  const quietest = quietestOf(whole)
  if (quietest === undefined || whole.length < COMPARABLE_MONTHS) return { code: 'few' }
  const done = total(whole, (column) => column.done)
  if (done === 0) return { code: 'steady' }
  const percent = 100 - roundRatio(ratio(quietest.done * whole.length * 100, done))
  return percent >= 10 ? { code: 'quiet', month: quietest.month, percent } : { code: 'steady' }
}

/**
 * Stacks the hours of each month by kind of body and sets the contracted hours of that month beside them.
 *
 * @param adjustments late hours: only they take off what was entered, so that a month of them may come to nothing
 */
export function hoursByMonth(
  allocation: Pick<Allocation, 'shares' | 'agentIds' | 'byMonth' | 'months'>,
  agreement: Agreement,
  kindOf: ReadonlyMap<string, CollectivityKind>,
  adjustments: readonly Pick<Adjustment, 'agentId' | 'collectivityId' | 'countedIn'>[],
  today: Day,
): HoursByMonth {
  const { shares, agentIds } = allocation
  const corrected = new Set(
    adjustments.flatMap(({ agentId, collectivityId, countedIn }) =>
      agentIds.includes(agentId) && shares.some((share) => share.collectivityId === collectivityId)
        ? [countedIn]
        : [],
    ),
  )
  const rows = shares.map(({ collectivityId }) => kindOf.get(collectivityId) ?? 'other')
  const kinds = [...new Set(rows)].sort()
  const places = rows.map((kind) => kinds.indexOf(kind))
  const planned = plannedByMonth(allocation, agreement)
  const servedIn = servedParts(agreement, allocation.months)
  const columns = allocation.months.map((month, index) => {
    const parts = kinds.map(() => 0)
    allocation.byMonth.forEach((row, body) => {
      const place = places[body] ?? 0
      parts[place] = (parts[place] ?? 0) + (row[index]?.minutes ?? 0)
    })
    return {
      month,
      parts: parts.map((part) => minutes(part)),
      done: minutes(parts.reduce((sum, part) => sum + part, 0)),
      contracted: planned[index] ?? minutes(0),
      isEntered:
        corrected.has(month) || allocation.byMonth.some((row) => (row[index]?.minutes ?? 0) !== 0),
      isServed: servedIn(null, month) !== 'none',
    }
  })
  const entered = columns.filter(({ isEntered }) => isEntered)
  const over = entered.filter(({ month }) => lastDayOf(month) < today)
  const whole = over.filter(({ month }) => servedIn(null, month) === 'whole')
  const counted = [whole, over].find(({ length }) => length > 0) ?? entered
  const last = columns.findLastIndex(({ isEntered }) => isEntered)
  return {
    kinds,
    columns,
    empty: columns
      .slice(0, last + 1)
      .flatMap(({ month, isEntered, isServed }) => (isEntered || !isServed ? [] : [month])),
    mean:
      counted.length < 2
        ? null
        : minutes(
            roundRatio(
              ratio(
                total(counted, ({ done }) => done),
                counted.length,
              ),
            ),
          ),
    finding: findingOf(entered, whole),
  }
}
