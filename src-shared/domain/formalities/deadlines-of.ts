import { dayFromNumber, dayNumber, type Day } from '#shared/kernel/day'
import { intersectPeriods, lengthInDays, yearPeriod, type Period } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import type { CostNotice } from '../agreements/cost-notice'
import { daysOfForm } from '../agreements/days-alike'
import { endOfTerm, type EndOfTerm } from '../agreements/end-of-term'
import { lastDayOfNotice } from '../agreements/last-day-of-notice'
import { agreementOn, termsWithin } from '../agreements/term-versions'
import type { Allocation, Share } from '../allocation/allocation'
import type { Parameter } from '../costs/parameter'
import { YEAR_WEEKS } from '../keys/contracted-minutes'
import { unitCostLimit, type UnitCostLimit } from '../agreements/budget-vote'
import { FORM_RULES } from './form-rules'
import { lastDayOfTerm } from '#shared/kernel/last-day-of-term'

/** Something that an agreement requires by a day. */
export type Deadline = { readonly agreementId: string; readonly on: Day } & (
  | {
      /** To notify beneficiaries of the unit cost of a year. */
      readonly kind: 'unitCost'
      readonly year: number
      readonly reason: UnitCostLimit['reason']
    }
  /** The last day to give notice. */
  | { readonly kind: 'notice' }
  /** The end: to renew, or to let it end. */
  | {
      readonly kind: 'end'
      readonly renewal: EndOfTerm
    }
  /** The longest term of the form ends before the agreement. */
  | { readonly kind: 'longestTerm'; readonly months: number }
  /** A body uses up the hours planned for the year, at the pace of what was done so far. */
  | { readonly kind: 'overrun'; readonly collectivityId: string; readonly reached: boolean }
)

/** The facts that deadlines are computed from; records of other agreements are ignored. */
export interface DeadlineFacts {
  readonly costNotices: readonly CostNotice[]
  readonly parameters: readonly Parameter[]
  /** Every agreement: one may replace another that was tacitly renewed. */
  readonly agreements: readonly Agreement[]
  /** One per agreement and year, as far as hours go. */
  readonly allocations: readonly Pick<Allocation, 'agreementId' | 'period' | 'shares'>[]
}

/** The unit cost of this year until it is notified, then that of the next one. */
function unitCostDeadline(
  agreement: Agreement,
  { costNotices, parameters }: DeadlineFacts,
  today: Day,
): readonly Deadline[] {
  const { id: agreementId, period } = agreement
  const { legalForm } = agreementOn(agreement, today)
  if (legalForm === undefined || FORM_RULES[legalForm].costNotice === null) return []
  const thisYear = Number(today.slice(0, 4))
  const year = [thisYear, thisYear + 1].find(
    (each) =>
      !costNotices.some(
        (notice) => notice.agreementId === agreementId && notice.fiscalYear === each,
      ) && intersectPeriods(yearPeriod(each), period) !== null,
  )
  if (year === undefined) return []
  const limit = unitCostLimit(agreement, parameters, year)
  return limit === null ? [] : [{ kind: 'unitCost', agreementId, year, ...limit }]
}

/** The last day of notice while there is time, and the end. */
function endDeadlines(
  agreement: Agreement,
  { agreements }: DeadlineFacts,
  today: Day,
): readonly Deadline[] {
  const { id: agreementId, period } = agreement
  const renewal = endOfTerm(agreement, agreements, today)
  if (period.to === null || renewal === null) return []
  const notice = lastDayOfNotice(agreement)
  return [
    ...(notice === null || notice < today
      ? []
      : [{ kind: 'notice', agreementId, on: notice } as const]),
    { kind: 'end', agreementId, on: period.to, renewal },
  ]
}

function termDeadline(agreement: Agreement, today: Day): readonly Deadline[] {
  const { id: agreementId } = agreement
  const { legalForm } = agreementOn(agreement, today)
  const longest = legalForm === undefined ? null : FORM_RULES[legalForm].longest
  if (longest === null) return []
  const { from, to } = daysOfForm(agreement, today)
  const on = lastDayOfTerm(from, longest.months)
  return to !== null && to <= on
    ? []
    : [{ kind: 'longestTerm', agreementId, months: longest.months, on }]
}

/** Days on which the plan of a body is the same. */
interface PlannedDays {
  readonly days: Period
  /** What a day of them is planned: only its proportion to the others counts. */
  readonly aDay: number
}

/** The days of a period on which terms of the agreement serve a body, in order: it may be away for months between. */
const plannedDays = (
  agreement: Agreement,
  collectivityId: string,
  within: Period,
): readonly PlannedDays[] =>
  termsWithin(agreement, within).flatMap((terms) => {
    const days = intersectPeriods(within, terms.period)
    const body = terms.beneficiaries.find((one) => one.collectivityId === collectivityId)
    return days === null || body === undefined
      ? []
      : [{ days, aDay: body.weeklyMinutes * YEAR_WEEKS[terms.annualWeeks] }]
  })

/** The day by which so much of a plan is reached; `null` where all of it is less. */
function dayReached(plan: readonly PlannedDays[], much: number): Day | null {
  let left = much
  for (const { days, aDay } of plan) {
    const all = lengthInDays(days) * aDay
    if (left < all) return dayFromNumber(dayNumber(days.from) + Math.floor(left / aDay))
    left -= all
  }
  return null
}

/** Of fewer days with a plan, no pace is foreseen: a body that joins on the last day of a month may be served on that day. */
const SHORTEST_PACE = 28

/**
 * When a body uses up its planned hours, if that is before its year ends, and they are used up or its pace is of a month at least. Hours
 * are those of whole days so far.
 */
function overrunDeadline(
  { agreementId, period }: DeadlineFacts['allocations'][number],
  { collectivityId, minutes, contractedMinutes }: Share,
  plan: readonly PlannedDays[],
): readonly Deadline[] {
  // What was done is so many times what was planned for the days so far: at that pace the plan of the year lasts so much less.
  const all = plan.reduce((sum, { days, aDay }) => sum + lengthInDays(days) * aDay, 0)
  const on = dayReached(plan, (all * contractedMinutes) / minutes)
  if (on === null || contractedMinutes === 0) return []
  const reached = on <= period.to
  const lengths = plan.flatMap(({ days }) => {
    const soFar = intersectPeriods(days, period)
    return soFar === null ? [] : lengthInDays(soFar)
  })
  return reached || lengths.reduce((sum, length) => sum + length, 0) >= SHORTEST_PACE
    ? [{ kind: 'overrun', agreementId, collectivityId, on, reached }]
    : []
}

/** Hours far enough above the plan to be reported: by more than a tenth, as in every chart and list. */
const isWellAbove = ({ minutes, contractedMinutes }: Share): boolean =>
  minutes * 10 > contractedMinutes * 11

const overrunDeadlines = (
  agreement: Agreement,
  { allocations }: DeadlineFacts,
  today: Day,
): readonly Deadline[] =>
  allocations
    .filter(
      (each) =>
        each.agreementId === agreement.id && each.period.to.slice(0, 4) === today.slice(0, 4),
    )
    .flatMap((allocation) => {
      const year = yearPeriod(Number(today.slice(0, 4)))
      return allocation.shares
        .filter(isWellAbove)
        .flatMap((share) =>
          overrunDeadline(allocation, share, plannedDays(agreement, share.collectivityId, year)),
        )
    })

/**
 * What an agreement requires by a day, earliest first, late things included: the unit cost to notify, the notice, the end,
 * the longest term of its form, and the planned hours that a body uses up this year. Nothing of an archived or ended one, but the end
 * of one that was tacitly renewed.
 */
export function deadlinesOf(
  agreement: Agreement,
  facts: DeadlineFacts,
  today: Day,
): readonly Deadline[] {
  const { archived, period } = agreement
  if (archived) return []
  if (period.to !== null && period.to < today) return endDeadlines(agreement, facts, today)
  return [
    ...unitCostDeadline(agreement, facts, today),
    ...endDeadlines(agreement, facts, today),
    ...termDeadline(agreement, today),
    ...overrunDeadlines(agreement, facts, today),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
