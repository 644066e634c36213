import type { SettledAgreement } from './indicator-facts'
import { isPersonal, joinPeople, joinPersonal, type OfPeople } from './join-personal'
import { billedAgents, keptAgents, paidAgents } from './settled-figures'

/** Identifiers that are shown together. */
export type Groups = readonly (readonly string[])[]

interface Identified extends OfPeople {
  readonly ids: readonly string[]
}

/**
 * Parts by the groups in which their amounts are shown: most alone, those of one person together. One of a person that can’t be
 * joined is in no group.
 */
export const groupsOf = (parts: readonly Identified[], areAlike = false): Groups =>
  joinPersonal(
    parts,
    (one, other) => ({
      ids: [...one.ids, ...other.ids],
      people: joinPeople([one.people, other.people]),
    }),
    areAlike,
  ).map(({ ids }) => ids)

/**
 * Agreements by the groups in which their amounts are shown, wherever they are: the same in whatever order they come, since the
 * difference of two documents that group them otherwise would show the part of one.
 */
export function serviceGroups(settlements: readonly SettledAgreement[]): Groups {
  const parts = settlements.map((one) => ({ ids: [one.agreement.id], people: billedAgents(one) }))
  const order = parts.flatMap(({ ids }) => ids)
  return groupsOf(
    parts.toSorted((a, b) => (a.ids.join() < b.ids.join() ? -1 : 1)),
    true,
  )
    .map((ids) => order.filter((id) => ids.includes(id)))
    .sort((a, b) => order.indexOf(a[0] ?? '') - order.indexOf(b[0] ?? ''))
}

/**
 * The groups whose cost is shown: not one of which it shows what a single person costs, nor one in which the lender keeps a part of what
 * a single person costs, since that is the cost less what is billed.
 */
export const costGroups = (settlements: readonly SettledAgreement[]): Groups =>
  serviceGroups(settlements).filter((ids) => {
    const own = settlements.filter(({ agreement }) => ids.includes(agreement.id))
    return [paidAgents, keptAgents].every(
      (agentsOf) =>
        !isPersonal({ people: joinPeople(own.map(({ allocation }) => agentsOf(allocation))) }),
    )
  })

/** What is shown alone. */
export const shownAlone = (groups: Groups): ReadonlySet<string> =>
  new Set(groups.flatMap((ids) => (ids.length === 1 ? ids : [])))
