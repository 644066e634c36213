import type { Day } from '#shared/kernel/day'
import type { Collectivity } from './collectivity'
import { isCommunity, isGroup } from './group-kinds'
import { groupsOn, type Grouped } from './groups-on'
import { kindOn, type Kinded } from './kind-on'

/** What decides the rank of a body. */
type RankedBody = Grouped & Kinded

/** The identifiers of the groups with taxes of their own, and the day on which bodies are said to belong to them. */
export interface Communities {
  readonly ids: ReadonlySet<string>
  readonly day: Day
}

/** The groups with taxes of their own on a day, among some bodies. */
export const communitiesAmong = (
  bodies: Iterable<Pick<Collectivity, 'id'> & Kinded>,
  day: Day,
): Communities => ({
  ids: new Set(
    [...bodies].filter((body) => isCommunity({ kind: kindOn(body, day) })).map(({ id }) => id),
  ),
  day,
})

/**
 * Whether two bodies may agree as like with like by CGCT L.5111-1 and L.5111-1-1, II: both are groups, or both are communes of
 * one group with taxes of its own; a syndicate that both belong to is not one. These articles do not name a social centre, a
 * school fund, an annexed budget or another body.
 *
 * @param communities the groups with taxes of their own, on a day (`communitiesAmong`)
 */
export const isSameRank = (
  one: RankedBody,
  other: RankedBody,
  { ids, day }: Communities,
): boolean => {
  const kinds = [one, other].map((body) => kindOn(body, day))
  return (
    kinds.every((kind) => isGroup({ kind })) ||
    (kinds.every((kind) => kind === 'municipality') &&
      groupsOn(one, day).some((group) => ids.has(group) && groupsOn(other, day).includes(group)))
  )
}
