import type { SettledAgreement } from './indicator-facts'
import { joinPersonal, type OfPeople } from './join-personal'
import { paidAgents } from './settled-figures'

/** Identifiers that are shown together. */
export type Groups = readonly (readonly string[])[]

interface Identified extends OfPeople {
  readonly ids: readonly string[]
}

/**
 * Parts by the groups in which their amounts are shown: most alone, those of one person together. One of a person that can’t be
 * joined is in no group.
 */
export const groupsOf = (parts: readonly Identified[]): Groups =>
  joinPersonal(parts, (one, other) => ({
    ids: [...one.ids, ...other.ids],
    people: new Set([...one.people, ...other.people]),
  })).map(({ ids }) => ids)

/** Agreements by the groups in which what they cost is shown. */
export const serviceGroups = (settlements: readonly SettledAgreement[]): Groups =>
  groupsOf(
    settlements.map(({ agreement, allocation }) => ({
      ids: [agreement.id],
      people: paidAgents(allocation),
    })),
  )

/** What is shown alone. */
export const shownAlone = (groups: Groups): ReadonlySet<string> =>
  new Set(groups.flatMap((ids) => (ids.length === 1 ? ids : [])))

/** What is shown together only. */
export const shownTogether = (groups: Groups): ReadonlySet<string> =>
  new Set(groups.flatMap((ids) => (ids.length > 1 ? ids : [])))
