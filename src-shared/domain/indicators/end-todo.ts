import { addDays, type Day } from '#shared/kernel/day'
import type { Agreement } from '../agreements/agreement'
import { endOfTerm, type EndOfTerm } from '../agreements/end-of-term'
import { lastDayOfNotice } from '../agreements/last-day-of-notice'

/** An agreement ends soon, or was tacitly renewed and is to be extended. */
export interface EndTodo {
  readonly kind: 'renew' | 'extend'
  readonly agreementId: string
  readonly on: Day
  readonly end: EndOfTerm
  /** The last day on which notice can be given; `null` where none is asked for, or that day is over. */
  readonly notice: Day | null
}

/** How long before the last day of its notice, or before its end, an agreement should be prepared again: half a year. */
const RENEWAL_DAYS = 183

/** That an agreement, or the time to give notice of its end, ends within half a year, or that it goes on after its end. */
export function endTodos(
  agreement: Agreement,
  agreements: readonly Agreement[],
  today: Day,
): readonly EndTodo[] {
  const { id: agreementId, period } = agreement
  const end = endOfTerm(agreement, agreements, today)
  if (end === null || period.to === null) return []
  const last = lastDayOfNotice(agreement)
  const notice = last !== null && last < today ? null : last
  if ((notice ?? period.to) > addDays(today, RENEWAL_DAYS)) return []
  return [{ kind: end === 'renewed' ? 'extend' : 'renew', agreementId, on: period.to, end, notice }]
}
