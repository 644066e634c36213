import type { Collectivity, CollectivityKind } from './collectivity'
import { COMMUNITY_KINDS, isGroup } from './group-kinds'

/** What decides the rank of a body. */
interface RankedBody {
  readonly kind: CollectivityKind
  readonly memberOf: readonly string[]
}

const COMMUNITIES: ReadonlySet<CollectivityKind> = new Set(COMMUNITY_KINDS)

/** The identifiers of the groups with taxes of their own, among some bodies. */
export const communitiesAmong = (
  bodies: Iterable<Pick<Collectivity, 'id' | 'kind'>>,
): ReadonlySet<string> =>
  new Set([...bodies].flatMap(({ id, kind }) => (COMMUNITIES.has(kind) ? [id] : [])))

/**
 * Whether two bodies may agree as like with like by CGCT L.5111-1 and L.5111-1-1, II: both are groups, or both are communes of
 * one group with taxes of its own; a syndicate that both belong to is not one. These articles do not name a social centre, a
 * school fund, an annexed budget or another body.
 *
 * @param communities the groups with taxes of their own (`communitiesAmong`)
 */
export const isSameRank = (
  one: RankedBody,
  other: RankedBody,
  communities: ReadonlySet<string>,
): boolean =>
  (isGroup(one) && isGroup(other)) ||
  (one.kind === 'municipality' &&
    other.kind === 'municipality' &&
    one.memberOf.some((group) => communities.has(group) && other.memberOf.includes(group)))
