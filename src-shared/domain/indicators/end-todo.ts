import { addDays, type Day } from '#shared/kernel/day'
import type { Agreement } from '../agreements/agreement'
import { endOfTerm, type EndOfTerm } from '../agreements/end-of-term'

/** An agreement ends soon, or was tacitly renewed and is to be extended. */
export interface EndTodo {
  readonly kind: 'renew' | 'extend'
  readonly agreementId: string
  readonly on: Day
  readonly end: EndOfTerm
}

/** How long before its end an agreement should be prepared again: half a year. */
const RENEWAL_DAYS = 183

/** That an agreement ends within half a year, or goes on after its end. */
export function endTodos(
  agreement: Agreement,
  agreements: readonly Agreement[],
  today: Day,
): readonly EndTodo[] {
  const { id: agreementId, period } = agreement
  const end = endOfTerm(agreement, agreements, today)
  if (end === null || period.to === null || period.to > addDays(today, RENEWAL_DAYS)) return []
  return [{ kind: end === 'renewed' ? 'extend' : 'renew', agreementId, on: period.to, end }]
}
