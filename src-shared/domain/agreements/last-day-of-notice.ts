import type { Day } from '#shared/kernel/day'
import { lastDayOf, monthOf } from '#shared/kernel/month'
import { shiftMonths } from '#shared/kernel/shift-months'
import type { Agreement } from './agreement'

/**
 * The last day on which notice can be given: so many months before the end, to the day, or at the end of that month where it is
 * shorter or the agreement ends with a month. For an agreement that ends on 31 December with six months of notice, 30 June.
 * `null` without an end or without notice.
 */
export function lastDayOfNotice({
  period: { to },
  renewal,
}: Pick<Agreement, 'period' | 'renewal'>): Day | null {
  const months = renewal?.noticeMonths ?? 0
  if (to === null || months === 0) return null
  const last = shiftMonths(to, -months)
  return to === lastDayOf(monthOf(to)) ? lastDayOf(monthOf(last)) : last
}
