import { addDays, type Day } from './day'

/** Weeks that follow each other, by their Mondays, both included. */
export interface WeekRun {
  readonly from: Day
  readonly to: Day
}

/** Puts weeks that follow each other together; each counts once, in any order. */
export function weekRuns(mondays: readonly Day[]): readonly WeekRun[] {
  const runs: WeekRun[] = []
  for (const monday of [...new Set(mondays)].sort()) {
    const last = runs.at(-1)
    if (last !== undefined && addDays(last.to, 7) === monday)
      runs[runs.length - 1] = { ...last, to: monday }
    else runs.push({ from: monday, to: monday })
  }
  return runs
}
