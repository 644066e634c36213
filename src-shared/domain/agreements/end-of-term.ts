import type { Day } from '#shared/kernel/day'
import type { Agreement } from './agreement'
import { lastDayOfNotice } from './last-day-of-notice'
import { everLent, everServed } from './term-versions'

/** What becomes of an agreement at its end, or became of it: `over`. `renewed`: it goes on tacitly, since notice came too late. */
export const ENDS = ['none', 'tacit', 'express', 'renewed', 'over'] as const

/** What becomes of an agreement that is not over. */
export type EndOfTerm = Exclude<(typeof ENDS)[number], 'over'>

/** Whether another agreement serves, after the end of one, a body of it, by an agent of it where it lends any. */
function isReplaced(agreement: Agreement, end: Day, others: readonly Agreement[]): boolean {
  const [lent, served] = [new Set(everLent(agreement)), new Set(everServed(agreement))]
  return others.some(
    (other) =>
      other.id !== agreement.id &&
      !other.archived &&
      (other.period.to === null || other.period.to > end) &&
      everServed(other).some((id) => served.has(id)) &&
      (lent.size === 0 || everLent(other).some((id) => lent.has(id))),
  )
}

/**
 * What becomes of an agreement at its end; `null` where it has none, is archived, or is over. One that was tacitly renewed is not
 * over after its end, until it is extended here, archived or replaced by another.
 */
export function endOfTerm(
  agreement: Agreement,
  agreements: readonly Agreement[],
  today: Day,
): EndOfTerm | null {
  const { archived, period, renewal } = agreement
  const kind = renewal?.kind ?? 'none'
  if (archived || period.to === null) return null
  if (period.to < today)
    return kind === 'tacit' && !isReplaced(agreement, period.to, agreements) ? 'renewed' : null
  const notice = lastDayOfNotice(agreement)
  return kind === 'tacit' && notice !== null && notice < today ? 'renewed' : kind
}
