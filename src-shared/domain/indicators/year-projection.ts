import type { Day } from '#shared/kernel/day'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import { lastDayOf, type Month } from '#shared/kernel/month'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import type { MonthColumn } from './hours-by-month'

/** Hours from the first month up to a month. */
export interface ProjectedMonth {
  readonly month: Month
  readonly planned: Minutes
  /** Done so far; the last known value in months to come. */
  readonly done: Minutes
  /** What the pace so far adds in months to come. */
  readonly ahead: Minutes
}

/** Planned against done, and where the year ends at the pace so far. */
export interface YearProjection {
  readonly columns: readonly ProjectedMonth[]
  /** Months that are over, in which something was entered: the pace is theirs. */
  readonly known: number
  readonly planned: Minutes
  readonly done: Minutes
  /** Done and to come. */
  readonly end: Minutes
}

const sum = (columns: readonly MonthColumn[], of: 'done' | 'contracted'): number =>
  columns.reduce((all, column) => all + column[of], 0)

/** Whether the pace counts a month: it is over, and something was entered. */
const isKnown = ({ month, isEntered }: MonthColumn, today: Day): boolean =>
  lastDayOf(month) < today && isEntered

/**
 * Adds hours up over the months. A month that is not over, or over without anything entered, is expected at the pace of the known ones: its
 * planned hours times done over planned, or their mean month where nothing was planned; nothing where no body is served. `null` before
 * the first known month.
 */
export function yearProjection(columns: readonly MonthColumn[], today: Day): YearProjection | null {
  const known = columns.filter((column) => isKnown(column, today))
  const [done, planned] = [sum(known, 'done'), sum(known, 'contracted')]
  if (done <= 0) return null
  const expected = ({ contracted, isServed }: MonthColumn): number => {
    if (!isServed) return 0
    return planned === 0
      ? roundRatio(ratio(done, known.length))
      : roundRatio(ratio(BigInt(contracted) * BigInt(done), planned))
  }
  let [plannedSoFar, doneSoFar, ahead] = [0, 0, 0]
  const projected = columns.map((column): ProjectedMonth => {
    plannedSoFar += column.contracted
    if (isKnown(column, today)) doneSoFar += column.done
    else {
      // What is entered of a month that is not over counts, and the pace up to its end.
      doneSoFar += column.done
      ahead += Math.max(0, expected(column) - column.done)
    }
    return {
      month: column.month,
      planned: minutes(plannedSoFar),
      done: minutes(doneSoFar),
      ahead: minutes(ahead),
    }
  })
  return {
    columns: projected,
    known: known.length,
    planned: minutes(plannedSoFar),
    done: minutes(doneSoFar),
    end: minutes(doneSoFar + ahead),
  }
}
