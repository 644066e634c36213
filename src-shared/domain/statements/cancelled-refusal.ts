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

/**
 * A standing statement that came in place of one, however many were cancelled between them: one of a longer period may have been
 * replaced by several, of another year too.
 */
function successorOf(one: Replaceable, statements: Iterable<Replaceable>): Replaceable | undefined {
  const own = [...statements].filter(
    ({ lenderId, beneficiaryId }) =>
      lenderId === one.lenderId && beneficiaryId === one.beneficiaryId,
  )
  const chain = new Set([one])
  for (const { number } of chain)
    for (const next of own) {
      if (next.replaces !== number) continue
      if (next.cancelled === null) return next
      chain.add(next)
    }
  return undefined
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
