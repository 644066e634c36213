import type { Day } from '#shared/kernel/day'
import { heldOn } from '#shared/kernel/held-until'
import type { Collectivity } from './collectivity'

/** The groups of a body, with those of before. */
export type Grouped = Pick<Collectivity, 'memberOf' | 'earlierMemberships'>

/** The identifiers of the groups to which a body belongs on a day. */
export const groupsOn = (body: Grouped, day: Day): Collectivity['memberOf'] =>
  (heldOn(body.earlierMemberships ?? [], day) ?? body).memberOf

/** The identifiers of the groups to which a body belongs or belonged. */
export const everGroups = ({ memberOf, earlierMemberships = [] }: Grouped): readonly string[] => [
  ...memberOf,
  ...earlierMemberships.flatMap((earlier) => earlier.memberOf),
]
