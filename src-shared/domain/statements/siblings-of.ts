import type { Statement, StatementContent } from './statement'

/**
 * The statements of other bodies that were drawn up from the same settlement on the same day, one for each body: a standing
 * one where there is one.
 */
export function siblingsOf(
  { content }: Pick<Statement, 'content'>,
  statements: readonly Pick<Statement, 'content' | 'cancelled'>[],
): readonly StatementContent[] {
  const found = new Map<string, StatementContent>()
  const same = statements.filter(
    ({ content: one }) =>
      one.settlement === content.settlement &&
      one.issuedOn === content.issuedOn &&
      one.nature === content.nature &&
      one.agreement.id === content.agreement.id &&
      one.beneficiary.id !== content.beneficiary.id,
  )
  for (const { content: one, cancelled } of same)
    if (cancelled === null || !found.has(one.beneficiary.id)) found.set(one.beneficiary.id, one)
  return [...found.values()]
}
