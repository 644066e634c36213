import type { Collectivity } from './collectivity'

/** The relation of a debtor to a lender: a member of it, the group it belongs to, or neither. */
export const RELATIONS = ['member', 'group', 'other'] as const

/** The relation of a debtor to a lender. */
export type Relation = (typeof RELATIONS)[number]

type Body = Pick<Collectivity, 'id' | 'memberOf'>

/** The relation of a debtor to a lender, from the groups that each belongs to. */
export function relationOf(lender: Body, debtor: Body): Relation {
  if (debtor.memberOf.includes(lender.id)) return 'member'
  return lender.memberOf.includes(debtor.id) ? 'group' : 'other'
}
