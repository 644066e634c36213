import type { Day } from '#shared/kernel/day'
import type { Agreement } from './agreement'
import { goesOnWith } from './goes-on-with'
import { lastDayOfNotice } from './last-day-of-notice'

/** What becomes of an agreement at its end, or became of it: `over`. `renewed`: it goes on tacitly, since notice came too late. */
export const ENDS = ['none', 'tacit', 'express', 'renewed', 'over'] as const

/** What becomes of an agreement that is not over. */
export type EndOfTerm = Exclude<(typeof ENDS)[number], 'over'>

/** Whether another agreement goes on with what one did. */
const isReplaced = (agreement: Agreement, others: readonly Agreement[]): boolean =>
  others.some((other) => !other.archived && goesOnWith(other, agreement))

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
    return kind === 'tacit' && !isReplaced(agreement, agreements) ? 'renewed' : null
  const notice = lastDayOfNotice(agreement)
  return kind === 'tacit' && notice !== null && notice < today ? 'renewed' : kind
}
