import { distinctNames } from '#shared/kernel/distinct-names'

/** Statements by their numbers, by their identifiers: with the name of the lender where several lenders issued that number. */
export const statementNames = <
  S extends { readonly id: string; readonly number: string; readonly lenderId: string },
>(
  statements: Iterable<S>,
  lenderName: (id: string) => string,
): ReadonlyMap<string, string> =>
  distinctNames(
    [...statements],
    ({ number }) => number,
    ({ lenderId }) => lenderName(lenderId),
  )
