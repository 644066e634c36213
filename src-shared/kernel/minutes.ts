import type { $brand } from 'zod'

/** A duration in whole minutes, a safe integer. Hours are only a way to write it. */
export type Minutes = number & $brand<'Minutes'>

/** Minutes in a civil day: no person works more in one. */
export const MINUTES_PER_DAY = 1440

/** Brands an integer as minutes. Throws on a fraction: that is a bug, not bad input. */
export function minutes(value: number): Minutes {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole number of minutes: ${value}`)
  return (value === 0 ? 0 : value) as Minutes
}

/** Sums durations, exactly. */
export function sumMinutes(durations: Iterable<Minutes>): Minutes {
  let total = 0
  for (const duration of durations) total += duration
  return minutes(total)
}
