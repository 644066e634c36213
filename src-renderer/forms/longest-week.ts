import { minutes, MINUTES_PER_DAY } from '#shared/kernel/minutes'

/** The longest weekly duration: seven whole days. */
export const LONGEST_WEEK = minutes(7 * MINUTES_PER_DAY)
