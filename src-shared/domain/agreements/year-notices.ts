import { byText } from '#shared/kernel/by-text'
import { yearPeriod } from '#shared/kernel/period'
import type { Agreement } from './agreement'
import { unitCostLimit, type DatedFigure } from './budget-vote'
import type { CostNotice } from './cost-notice'
import { isHourly } from '../keys/is-hourly'

/** The facts by which a notified unit cost is billed; notices of other agreements are ignored. */
export interface NoticeFacts {
  readonly costNotices?: readonly CostNotice[]
  /** They say by when budgets are voted. */
  readonly parameters?: readonly DatedFigure[]
}

/** The notices of an agreement for a year, in the order of their days; of one day, in the order of their identifiers. */
export interface YearNotices {
  readonly all: readonly CostNotice[]
  /** The one that is billed where terms fix the unit cost: the last one by the hour that came in time. */
  readonly billed: CostNotice | null
  /** Those by the hour that came after the legal limit. */
  readonly late: readonly CostNotice[]
  /** Those by another unit than the hour. */
  readonly otherUnits: readonly CostNotice[]
}

/**
 * Sorts the notices of a year (rule `notified-unit-cost`): the law has the unit cost notified before budgets are voted, or within
 * three months of the signature; a later one is not binding. Where that day is not known, or follows from a signature to come, the limit
 * is the end of the year.
 */
export function yearNotices(
  { costNotices = [], parameters = [] }: NoticeFacts,
  agreement: Pick<Agreement, 'id' | 'signedOn' | 'period'>,
  year: number,
): YearNotices {
  const all = costNotices
    .filter((one) => one.agreementId === agreement.id && one.fiscalYear === year)
    .toSorted((a, b) => byText(a.notifiedOn, b.notifiedOn) || byText(a.id, b.id))
  const limit = unitCostLimit(agreement, parameters, year)?.on ?? yearPeriod(year).to
  const hourly = all.filter(({ unit }) => isHourly(unit))
  return {
    all,
    billed: hourly.findLast(({ notifiedOn }) => notifiedOn <= limit) ?? null,
    late: hourly.filter(({ notifiedOn }) => notifiedOn > limit),
    otherUnits: all.filter(({ unit }) => !isHourly(unit)),
  }
}
