import type { Period } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import type { Allocation } from '../allocation/allocation'
import { awaitingStatements, type StandingStatement } from './awaiting-statements'
import type { KnownShare } from './billable-shares'

/** An agreement over a year or a part of it. */
interface Settled {
  readonly agreement: Agreement
  readonly allocation: Pick<Allocation, 'agreementId' | 'period' | 'shares'>
}

/** A settlement with the shares of it that need a statement: one or more. */
interface ToIssue<S> {
  readonly settlement: S
  readonly awaiting: readonly KnownShare[]
}

/** Whether no month of the year, or of the agreement in it, comes after a period of an agreement. */
export const isWholeYear = (
  { period: { to } }: Pick<Agreement, 'period'>,
  period: Period,
): boolean => period.to.endsWith('-12-31') || (to !== null && to <= period.to)

/**
 * The settlement whose statements are to be issued first: of a whole year, else the first that is given. What a year under way comes
 * to so far can be issued too, but the year that is over is due. `null` where none waits for any.
 */
export function firstToIssue<S extends Settled>(
  settlements: readonly S[],
  statements: readonly StandingStatement[],
): ToIssue<S> | null {
  let first: ToIssue<S> | null = null
  for (const settlement of settlements) {
    const { agreement, allocation } = settlement
    const awaiting = awaitingStatements(agreement, allocation, statements)
    if (awaiting.length === 0) continue
    if (isWholeYear(agreement, allocation.period)) return { settlement, awaiting }
    first ??= { settlement, awaiting }
  }
  return first
}
