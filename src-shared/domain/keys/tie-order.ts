import type { Collectivity } from '../collectivities/collectivity'

/**
 * The order in which equal remainders get a spare cent: first the bodies listed in the agreement, in that order, then
 * the others by code (as text). Returns collectivity identifiers.
 */
export function tieOrder(
  { tieBreak }: { readonly tieBreak: readonly string[] },
  beneficiaries: readonly Pick<Collectivity, 'id' | 'code'>[],
): readonly string[] {
  const listed = new Map(tieBreak.map((id, index) => [id, index]))
  const rank = (id: string): number => listed.get(id) ?? Number.MAX_SAFE_INTEGER
  return [...beneficiaries]
    .sort((a, b) => rank(a.id) - rank(b.id) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
    .map(({ id }) => id)
}
