import type { Entry } from './entry'

/** What is read of an issued statement. */
interface PrintedStatement {
  readonly id: string
  readonly number: string
  /** The accounts that it prints; absent where it prints none. */
  readonly printedAccounts?: readonly string[]
}

/**
 * The statements that print an account on which their entries no longer are: the plan, or what is filled in for their agreement, was
 * corrected since, or a record of which they keep nothing has changed.
 *
 * @param entries all of theirs, whatever the year
 */
export function printedOtherwise(
  statements: readonly PrintedStatement[],
  entries: readonly Entry[],
): readonly PrintedStatement[] {
  const proposed = new Set(
    entries.flatMap(({ act, statementId, account }) =>
      act === 'issued' && account !== null ? [`${statementId} ${account}`] : [],
    ),
  )
  return statements.filter(({ id, printedAccounts = [] }) =>
    printedAccounts.some((account) => !proposed.has(`${id} ${account}`)),
  )
}
