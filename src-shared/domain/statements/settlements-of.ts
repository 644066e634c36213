import type { Statement, StatementContent } from './statement'

type Issued = Pick<Statement, 'content' | 'cancelled'>

/**
 * The statements of each settlement, drawn up from the same facts on the same day: one for each body, a standing one where
 * there is one. Found by any statement of it; every statement of one settlement is given the same list.
 */
export function settlementsOf(
  statements: readonly Issued[],
): (statement: Issued) => readonly StatementContent[] {
  const keyOf = ({ content }: Issued): string =>
    [content.agreement.id, content.settlement, content.issuedOn, content.nature ?? ''].join(' ')
  const bodies = new Map<string, Map<string, Issued>>()
  for (const statement of statements) {
    const key = keyOf(statement)
    const known = bodies.get(key) ?? new Map<string, Issued>()
    const { id } = statement.content.beneficiary
    if (statement.cancelled === null || !known.has(id)) known.set(id, statement)
    bodies.set(key, known)
  }
  const lists = new Map(
    [...bodies].map(([key, known]) => [key, [...known.values()].map(({ content }) => content)]),
  )
  return (statement) => lists.get(keyOf(statement)) ?? [statement.content]
}
