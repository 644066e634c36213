import { addDays, isoWeek, type Day } from './day'
import { groupBy } from './group-by'

/** Numbers of weeks that follow each other, both included. */
export interface WeekRun {
  readonly from: number
  readonly to: number
}

/** Puts weeks of one year that follow each other together; each counts once. */
function weekRuns(mondays: readonly Day[]): readonly WeekRun[] {
  const runs: (WeekRun & { readonly last: Day })[] = []
  for (const monday of mondays) {
    const before = runs.at(-1)
    const { week } = isoWeek(monday)
    if (before !== undefined && addDays(before.last, 7) === monday)
      runs[runs.length - 1] = { ...before, to: week, last: monday }
    else runs.push({ from: week, to: week, last: monday })
  }
  return runs
}

/**
 * Weeks as a list names them, by their Mondays in any order, each once: the words of those of one year, followed by that year
 * where they are of several, or of another than the reader takes them for: "52, 53 (2026), 1 (2027)".
 *
 * @param year that of weeks without one, where the reader knows of one
 */
export function weekList(
  mondays: readonly Day[],
  words: (runs: readonly WeekRun[]) => string,
  year?: number,
): string {
  const years = groupBy([...new Set(mondays)].sort(), (monday) => String(isoWeek(monday).year))
  return years
    .map((same) => {
      const [listed, own] = [words(weekRuns(same)), isoWeek(same[0]).year]
      const isKnown = years.length === 1 && (year ?? own) === own
      return isKnown ? listed : `${listed} (${String(own)})`
    })
    .join(', ')
}
