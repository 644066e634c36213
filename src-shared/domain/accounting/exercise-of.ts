import type { Day } from '#shared/kernel/day'

/**
 * The fiscal year in which what is decided on a day for a year is entered: that year until the end of its complementary
 * period, 31 January after it, then the year of the day. A proposal: finance software closes its years itself.
 */
export const exerciseOf = (day: Day, year: number): number =>
  day <= `${String(year + 1)}-01-31` ? year : Number(day.slice(0, 4))
