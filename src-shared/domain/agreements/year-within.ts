import type { OpenPeriod } from '#shared/kernel/period'

/** A year, or the nearest one in which an agreement is in force: its first before it begins, its last once it is over. */
export function yearWithin(year: number, { from, to }: OpenPeriod): number {
  const last = to === null ? year : Math.min(year, Number(to.slice(0, 4)))
  return Math.max(Number(from.slice(0, 4)), last)
}
