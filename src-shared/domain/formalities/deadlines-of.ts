import { dayFromNumber, dayNumber, type Day } from '#shared/kernel/day'
import { intersectPeriods, yearPeriod, type Period } from '#shared/kernel/period'
import { shiftMonths } from '#shared/kernel/shift-months'
import type { Agreement } from '../agreements/agreement'
import type { CostNotice } from '../agreements/cost-notice'
import { serves } from '../agreements/coverage'
import { endOfTerm, type EndOfTerm } from '../agreements/end-of-term'
import { lastDayOfNotice } from '../agreements/last-day-of-notice'
import { termsWithin } from '../agreements/term-versions'
import type { Allocation, Share } from '../allocation/allocation'
import type { Parameter } from '../costs/parameter'
import { unitCostLimit, type UnitCostLimit } from '../agreements/budget-vote'
import { FORM_RULES } from './form-rules'

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
  const { id: agreementId, legalForm, period } = agreement
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

function termDeadline({ id: agreementId, legalForm, period }: Agreement): readonly Deadline[] {
  const longest = legalForm === undefined ? null : FORM_RULES[legalForm].longest
  if (longest === null) return []
  const after = shiftMonths(period.from, longest.months)
  return period.to !== null && period.to < after
    ? []
    : [
        {
          kind: 'longestTerm',
          agreementId,
          months: longest.months,
          on: dayFromNumber(dayNumber(after) - 1),
        },
      ]
}

/** From the first to the last day of a period on which terms of the agreement serve a body; `null` where none do. */
function servedSpan(agreement: Agreement, collectivityId: string, within: Period): Period | null {
  const served = termsWithin(agreement, within).filter((terms) => serves(terms, collectivityId))
  const [first, last] = [served[0], served.at(-1)]
  return first === undefined || last === undefined
    ? null
    : intersectPeriods(within, { from: first.period.from, to: last.period.to })
}

/** When a body uses up its planned hours, if that is before its year ends. Hours are those of whole days so far. */
function overrunDeadline(
  { agreementId, period }: DeadlineFacts['allocations'][number],
  { collectivityId, minutes, contractedMinutes }: Share,
  served: Period,
): readonly Deadline[] {
  const first = Math.max(dayNumber(period.from), dayNumber(served.from))
  const days = dayNumber(period.to) - first + 1
  const whole = dayNumber(served.to) - first + 1
  if (contractedMinutes === 0) return []
  // What was contracted for the days so far, extended to the year, meets the pace of what was done.
  const usedUpAfter = Math.floor((contractedMinutes * whole) / minutes)
  if (usedUpAfter >= whole) return []
  return [
    {
      kind: 'overrun',
      agreementId,
      collectivityId,
      on: dayFromNumber(first + usedUpAfter),
      reached: usedUpAfter < days,
    },
  ]
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
      return allocation.shares.filter(isWellAbove).flatMap((share) => {
        const served = servedSpan(agreement, share.collectivityId, year)
        return served === null ? [] : overrunDeadline(allocation, share, served)
      })
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
    ...termDeadline(agreement),
    ...overrunDeadlines(agreement, facts, today),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
