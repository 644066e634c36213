/** Whether more lenders than one issued statements: each numbers its own from 1, so that a number alone names no statement. */
export const hasSeveralLenders = (statements: Iterable<{ readonly lenderId: string }>): boolean =>
  new Set([...statements].map(({ lenderId }) => lenderId)).size > 1
