import { dayNumber } from '#shared/kernel/day'
import type { Month } from '#shared/kernel/month'
import type { OpenPeriod } from '#shared/kernel/period'
import { intersectPeriods, monthPeriod, monthsOf } from '#shared/kernel/period'
import type { AllocationFacts } from './facts'

/** A month in which an agent is lent on some day: both the agreement and a work period are in force. */
export interface LentDays {
  readonly agentId: string
  /** The part of the agent's time that the terms take, in ten-thousandths. */
  readonly workShare: number
  readonly month: Month
  /** Days of the month on which the agent is at work. */
  readonly atWork: number
  /** Those of them that earlier terms of the agreement bear. */
  readonly before: number
  /** Those of them that these terms bear. */
  readonly lent: number
}

interface Span {
  readonly first: number
  readonly last: number
}

const NO_DAY: Span = { first: 0, last: -1 }

const spanOf = (period: OpenPeriod | null): Span =>
  period === null
    ? NO_DAY
    : {
        first: dayNumber(period.from),
        last: period.to === null ? Infinity : dayNumber(period.to),
      }

const shared = (a: Span, b: Span): Span => ({
  first: Math.max(a.first, b.first),
  last: Math.min(a.last, b.last),
})

const daysIn = (spans: readonly Span[], within: Span): number =>
  spans.reduce((days, span) => {
    const { first, last } = shared(span, within)
    return last < first ? days : days + last - first + 1
  }, 0)

/** The months of the period, with the days that these terms count and those that earlier terms do. */
function monthSpans({ period, agreement, termsSince }: AllocationFacts) {
  const inForce = spanOf(intersectPeriods(period, agreement.period))
  const earlier =
    termsSince === undefined
      ? NO_DAY
      : { first: dayNumber(termsSince), last: dayNumber(agreement.period.from) - 1 }
  return monthsOf(period).map((month) => {
    const whole = spanOf(monthPeriod(month))
    return { month, whole, counted: shared(whole, inForce), earlier: shared(whole, earlier) }
  })
}

/** The months of the period in which the terms lend each of their agents, agent by agent. */
export function lentDays(facts: AllocationFacts): readonly LentDays[] {
  const months = monthSpans(facts)
  const work = new Map(
    facts.agents.map(({ id, workPeriods }) => [
      id,
      workPeriods.map(({ period }) => spanOf(period)),
    ]),
  )
  return facts.agreement.agents.flatMap(({ agentId, workShare }) => {
    const spans = work.get(agentId) ?? []
    return months.flatMap(({ month, whole, counted, earlier }) => {
      const lent = daysIn(spans, counted)
      return lent === 0
        ? []
        : [
            {
              ...{ agentId, workShare, month, lent },
              atWork: daysIn(spans, whole),
              before: daysIn(spans, earlier),
            },
          ]
    })
  })
}
