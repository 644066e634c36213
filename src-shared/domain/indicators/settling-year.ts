import type { Day } from '#shared/kernel/day'
import { yearPeriod, type Period } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import { yearWithin } from '../agreements/year-within'

/** Until the end of this month, the year before is shown first (refunds are drawn up in the first quarter). */
const LAST_MONTH_OF_SETTLING = 3

/** The year to show first: this one, or the one before during the first quarter, within the agreement. */
export function settlingYear(today: Day, agreement: Pick<Agreement, 'period'> | undefined): Period {
  const year = Number(today.slice(0, 4))
  const likely = Number(today.slice(5, 7)) <= LAST_MONTH_OF_SETTLING ? year - 1 : year
  return yearPeriod(agreement === undefined ? likely : yearWithin(likely, agreement.period))
}
