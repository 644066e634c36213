import type { NumberGiven } from './numbers-given'
import { sequenceOf, type NumberedStatement } from './statement-number'

/**
 * The next number of a lender for a year: one more than the largest, cancelled statements included, so no gap.
 *
 * @param given numbers that were given beyond those of the statements: they are not given again
 */
export function nextSequence(
  statements: Iterable<NumberedStatement>,
  lenderId: string,
  fiscalYear: number,
  given: readonly NumberGiven[] = [],
): number {
  let next = 1
  for (const one of given)
    if (one.lenderId === lenderId && one.fiscalYear === fiscalYear)
      next = Math.max(next, one.last + 1)
  for (const statement of statements) {
    if (statement.lenderId === lenderId && statement.fiscalYear === fiscalYear)
      next = Math.max(next, sequenceOf(statement.number) + 1)
  }
  return next
}
