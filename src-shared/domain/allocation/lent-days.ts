import { dayNumber } from '#shared/kernel/day'
import type { Month } from '#shared/kernel/month'
import { monthPeriod, type OpenPeriod } from '#shared/kernel/period'
import type { Agent } from '../agents/agent'

/** A run of days by number, both ends included; empty where the last comes before the first. */
export interface Span {
  readonly first: number
  readonly last: number
}

/** The days of a period. */
export const spanOf = ({ from, to }: OpenPeriod): Span => ({
  first: dayNumber(from),
  last: to === null ? Infinity : dayNumber(to),
})

/** The days that two spans share. */
export const sharedSpan = (a: Span, b: Span): Span => ({
  first: Math.max(a.first, b.first),
  last: Math.min(a.last, b.last),
})

/** The days on which an agent is at work: one span for each work period. */
export const workSpans = ({ workPeriods }: Pick<Agent, 'workPeriods'>): readonly Span[] =>
  workPeriods.map(({ period }) => spanOf(period))

/** How many of some days lie in spans that don't overlap. */
export const daysIn = (spans: readonly Span[], within: Span): number =>
  spans.reduce((days, span) => {
    const { first, last } = sharedSpan(span, within)
    return last < first ? days : days + last - first + 1
  }, 0)

/** The days of a month. */
export const monthSpan = (month: Month): Span => spanOf(monthPeriod(month))
