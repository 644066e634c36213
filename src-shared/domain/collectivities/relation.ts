import type { Day } from '#shared/kernel/day'
import type { Collectivity } from './collectivity'
import { groupsOn, type Grouped } from './groups-on'

/** The relation of a debtor to a lender: a member of it, the group it belongs to, or neither. */
export const RELATIONS = ['member', 'group', 'other'] as const

/** The relation of a debtor to a lender. */
export type Relation = (typeof RELATIONS)[number]

type Body = Pick<Collectivity, 'id'> & Grouped

/** The relation of a debtor to a lender on a day, from the groups that each belongs to. */
export function relationOf(lender: Body, debtor: Body, day: Day): Relation {
  if (groupsOn(debtor, day).includes(lender.id)) return 'member'
  return groupsOn(lender, day).includes(debtor.id) ? 'group' : 'other'
}
