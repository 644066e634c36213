import { minutes, type Minutes } from '#shared/kernel/minutes'
import type { Month } from '#shared/kernel/month'
import { monthPeriod } from '#shared/kernel/period'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import type { Agreement } from '../agreements/agreement'
import { standingTerms } from '../agreements/term-versions'
import type { Allocation } from '../allocation/allocation'
import type { Collectivity, CollectivityKind } from '../collectivities/collectivity'
import { contractedMinutes } from '../keys/contracted-minutes'

/** A month of hours, by kind of body, beside what was contracted. */
export interface MonthColumn {
  readonly month: Month
  /** In the order of `kinds`. */
  readonly parts: readonly Minutes[]
  readonly done: Minutes
  readonly contracted: Minutes
}

/** The finding about the months: the one furthest from the plan, or the quietest, or nothing remarkable. */
export type MonthFinding =
  | {
      readonly code: 'above'
      readonly month: Month
      readonly difference: Minutes
      readonly count: number
    }
  /** `percent` below the mean month, in whole percent. */
  | { readonly code: 'quiet'; readonly month: Month; readonly percent: number }
  | { readonly code: 'steady' }
  | { readonly code: 'none' }

/** Hours month by month. */
export interface HoursByMonth {
  readonly kinds: readonly CollectivityKind[]
  readonly columns: readonly MonthColumn[]
  readonly finding: MonthFinding
}

const total = (columns: readonly MonthColumn[], of: (column: MonthColumn) => number): number =>
  columns.reduce((sum, column) => sum + of(column), 0)

function findingOf(columns: readonly MonthColumn[]): MonthFinding {
  const done = total(columns, (column) => column.done)
  if (done === 0) return { code: 'none' }
  const above = columns.filter(
    ({ contracted, done: hours }) => contracted > 0 && hours > contracted,
  )
  const furthest = [...above].sort((a, b) => b.done - b.contracted - (a.done - a.contracted))[0]
  if (furthest !== undefined) {
    const difference = minutes(furthest.done - furthest.contracted)
    return { code: 'above', month: furthest.month, difference, count: above.length }
  }
  const quietest = columns.reduce<MonthColumn | undefined>(
    (least, column) => (least === undefined || column.done < least.done ? column : least),
    undefined,
  )
  if (quietest === undefined || columns.length < 3) return { code: 'steady' }
  const percent = 100 - roundRatio(ratio(quietest.done * columns.length * 100, done))
  return percent >= 10 ? { code: 'quiet', month: quietest.month, percent } : { code: 'steady' }
}

/** Stacks the hours of each month by kind of body and sets the contracted hours of that month beside them. */
export function hoursByMonth(
  allocation: Pick<Allocation, 'shares' | 'byMonth' | 'months'>,
  agreement: Agreement,
  collectivities: readonly Collectivity[],
): HoursByMonth {
  const kindOf = new Map(collectivities.map(({ id, kind }) => [id, kind]))
  const rows = allocation.shares.map(({ collectivityId }) => kindOf.get(collectivityId) ?? 'other')
  const kinds = [...new Set(rows)].sort()
  const columns = allocation.months.map((month, index) => {
    const parts = kinds.map((kind) =>
      minutes(
        allocation.byMonth.reduce(
          (sum, row, body) => (rows[body] === kind ? sum + (row[index]?.minutes ?? 0) : sum),
          0,
        ),
      ),
    )
    const contracted = standingTerms([agreement]).reduce(
      (all, terms) =>
        terms.beneficiaries.reduce(
          (sum, { weeklyMinutes }) =>
            sum + roundRatio(contractedMinutes(weeklyMinutes, terms, monthPeriod(month))),
          all,
        ),
      0,
    )
    return {
      month,
      parts,
      done: minutes(parts.reduce((sum, part) => sum + part, 0)),
      contracted: minutes(contracted),
    }
  })
  return { kinds, columns, finding: findingOf(columns) }
}
