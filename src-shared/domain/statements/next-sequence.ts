import type { Statement } from './statement'

/** The next number of a lender for a year: one more than the largest, cancelled statements included, so no gap. */
export function nextSequence(
  statements: readonly Statement[],
  lenderId: string,
  fiscalYear: number,
): number {
  return statements.reduce(
    (next, { content }) =>
      content.lender.id === lenderId && content.fiscalYear === fiscalYear
        ? Math.max(next, content.sequence + 1)
        : next,
    1,
  )
}
