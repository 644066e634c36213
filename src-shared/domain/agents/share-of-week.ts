import { ratio, roundRatio } from '#shared/kernel/ratio'

/** Minutes of a full-time week, 35 h: the whole of a quotité. */
const FULL_WEEK = 2100

/** The quotité of a weekly duration where none is given: its part of a full-time week, in hundredths of a percent, at most the whole. */
export const shareOfWeek = (weeklyMinutes: number): number =>
  Math.min(roundRatio(ratio(weeklyMinutes * 10_000, FULL_WEEK)), 10_000)
