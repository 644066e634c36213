import type { Day } from '#shared/kernel/day'
import { yearPeriod, type Period } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import { agreementToShow } from '../agreements/agreement-to-show'
import { yearWithin } from '../agreements/year-within'

/** Until the end of this month, the year before is shown first (refunds are drawn up in the first quarter). */
const LAST_MONTH_OF_SETTLING = 3

/** Whether a day is in the first quarter, in which the year before is settled. */
export const isSettlingBefore = (today: Day): boolean =>
  Number(today.slice(5, 7)) <= LAST_MONTH_OF_SETTLING

/**
 * The year to show first: this one, or the one before during the first quarter, within the agreement.
 *
 * @param isFirst whether this year is the first of which anything is kept (`isFirstYear`): the one before is then settled elsewhere
 */
export function settlingYear(
  today: Day,
  agreement: Pick<Agreement, 'period'> | undefined,
  isFirst = false,
): Period {
  const year = Number(today.slice(0, 4))
  const likely = isSettlingBefore(today) && !isFirst ? year - 1 : year
  return yearPeriod(agreement === undefined ? likely : yearWithin(likely, agreement.period))
}

/**
 * The agreement in use to show first with its year: one in force in the year that is settled, as far as that has come, else any.
 * `undefined` where none is in use.
 */
export function settlingAgreement<A extends Pick<Agreement, 'period' | 'archived'>>(
  agreements: readonly A[],
  today: Day,
  isFirst = false,
): A | undefined {
  const { from, to } = settlingYear(today, undefined, isFirst)
  return agreementToShow(
    agreements.filter(({ archived }) => !archived),
    { from, to: to < today ? to : today },
  )
}
