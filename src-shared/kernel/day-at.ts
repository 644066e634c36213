import { dayFromNumber, day, dayNumber, type Day } from './day'

const EPOCH = dayNumber(day('1970-01-01'))
const DAY = 24 * 60 * 60 * 1000

/**
 * The civil day of an instant.
 *
 * @param instant milliseconds since 1970, UTC
 * @param behind minutes by which the clocks of the place are behind UTC then, below zero east of it (`Date.getTimezoneOffset`)
 */
export const dayAt = (instant: number, behind: number): Day =>
  dayFromNumber(EPOCH + Math.floor((instant - behind * 60_000) / DAY))
