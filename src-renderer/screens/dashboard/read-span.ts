import { yearPeriod, type Period } from '#shared/kernel/period'

const yearOf = (day: string): number => Number(day.slice(0, 4))

/**
 * The months whose hours and costs are read for the figures of a period: its civil years, whole. So every period of a year is
 * settled from the same facts, which are read once, and whose hours are added up by agent, month and body once.
 */
export const readSpan = ({ from, to }: Period): Period => ({
  from: yearPeriod(yearOf(from)).from,
  to: yearPeriod(yearOf(to)).to,
})
