import { byNumber } from './statement-number'

/** Facts of a statement that decide which one replaces it once it is cancelled; its summary gives them. */
export interface Replaceable {
  readonly number: string
  readonly lenderId: string
  readonly beneficiaryId: string
  readonly cancelled: unknown
  /** Number of the cancelled statement that it replaces. */
  readonly replaces?: string
}

/** Why nothing is added to a cancelled statement, and whether another one replaces it. */
export type CancelledRefusal =
  | { readonly code: 'statementCancelled'; readonly statement: string }
  | { readonly code: 'statementReplaced'; readonly statement: string; readonly by: string }

/** The standing statement that came in place of one, however many were cancelled between them. */
function successorOf(one: Replaceable, statements: Iterable<Replaceable>): Replaceable | undefined {
  const all = [...statements]
  const next = all.find(
    (other) =>
      other.replaces === one.number &&
      other.lenderId === one.lenderId &&
      other.beneficiaryId === one.beneficiaryId &&
      byNumber(other, one) > 0,
  )
  return next === undefined || next.cancelled === null ? next : successorOf(next, all)
}

/** Why nothing is added to a statement because it is cancelled; `null` where it is not. */
export function cancelledRefusal(
  one: Replaceable,
  statements: Iterable<Replaceable>,
): CancelledRefusal | null {
  if (one.cancelled === null) return null
  const by = successorOf(one, statements)?.number
  return by === undefined
    ? { code: 'statementCancelled', statement: one.number }
    : { code: 'statementReplaced', statement: one.number, by }
}
