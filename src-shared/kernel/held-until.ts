import type { Day } from './day'

/** What held until a day, that day included. */
export interface Until {
  readonly until: Day
}

/** What held each until a day, the first one first. */
export const byLastDay = <T extends Until>(earlier: readonly T[]): readonly T[] =>
  earlier.toSorted((a, b) => (a.until < b.until ? -1 : 1))

/** The one that held on a day, of some that held each until a day; `undefined` after all of them. */
export const heldOn = <T extends Until>(earlier: readonly T[], day: Day): T | undefined =>
  byLastDay(earlier).find(({ until }) => day <= until)
