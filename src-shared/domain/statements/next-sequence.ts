import { sequenceOf } from './statement-number'

/** The part of a statement or its summary that gives its place in the numbering. */
export interface NumberedStatement {
  readonly lenderId: string
  readonly fiscalYear: number
  readonly number: string
}

/** The next number of a lender for a year: one more than the largest, cancelled statements included, so no gap. */
export function nextSequence(
  statements: Iterable<NumberedStatement>,
  lenderId: string,
  fiscalYear: number,
): number {
  let next = 1
  for (const statement of statements) {
    if (statement.lenderId === lenderId && statement.fiscalYear === fiscalYear)
      next = Math.max(next, sequenceOf(statement.number) + 1)
  }
  return next
}
