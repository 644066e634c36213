import type { Day } from '#shared/kernel/day'
import { yearPeriod, type Period } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'

/** Until the end of this month, the year before is shown first (refunds are drawn up in the first quarter). */
const LAST_MONTH_OF_SETTLING = 3

/** The year to show first: this one, or the one before during the first quarter, within the agreement. */
export function settlingYear(today: Day, agreement: Pick<Agreement, 'period'> | undefined): Period {
  const year = Number(today.slice(0, 4))
  const likely = Number(today.slice(5, 7)) <= LAST_MONTH_OF_SETTLING ? year - 1 : year
  if (agreement === undefined) return yearPeriod(likely)
  const first = Number(agreement.period.from.slice(0, 4))
  const last = agreement.period.to === null ? likely : Number(agreement.period.to.slice(0, 4))
  return yearPeriod(Math.max(first, Math.min(last, likely)))
}
