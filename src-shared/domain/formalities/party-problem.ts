import type { Day } from '#shared/kernel/day'
import type { Collectivity, CollectivityKind } from '../collectivities/collectivity'
import { groupsOn, type Grouped } from '../collectivities/groups-on'
import { kindOn, type Kinded } from '../collectivities/kind-on'
import { isSameRank, type Communities } from '../collectivities/same-rank'
import { isGroup } from '../collectivities/group-kinds'
import type { Membership, PartyRule } from './form-rule'

/** Why some bodies can't be parties under a form: what they are, or to whom they belong. */
export interface PartyProblem {
  readonly why: 'lenderKind' | 'beneficiaryKind' | 'membership'
  readonly collectivityIds: readonly string[]
}

/** What decides whether a body can be a party. */
type PartyBody = Pick<Collectivity, 'id'> & Grouped & Kinded

const isOneOf = (
  kinds: readonly CollectivityKind[] | null,
  body: PartyBody,
  { day }: Communities,
): boolean => kinds === null || kinds.includes(kindOn(body, day))

const ATTACHED: ReadonlySet<CollectivityKind> = new Set([
  'socialCentre',
  'schoolFund',
  'annexedBudget',
  'other',
])

/** The communities that a body is or belongs to on a day. */
const groupsOf = (body: PartyBody, day: Day): readonly string[] => [body.id, ...groupsOn(body, day)]

const belongs: Readonly<
  Record<
    Membership,
    (lender: PartyBody, beneficiary: PartyBody, communities: Communities) => boolean
  >
> = {
  free: () => true,
  beneficiariesInLender: ({ id }, beneficiary, { day }) => groupsOn(beneficiary, day).includes(id),
  lenderInBeneficiaries: (lender, { id }, { day }) => groupsOn(lender, day).includes(id),
  // A body attached to a member, such as a social centre, is in no group of its own.
  oneGroup: (lender, beneficiary, { day }) =>
    ATTACHED.has(kindOn(beneficiary, day)) ||
    groupsOf(lender, day).some((group) => groupsOf(beneficiary, day).includes(group)),
  // L.5111-1-1, I names départements, régions and their establishments too: they are kept as `other`.
  sameRank: (lender, beneficiary, communities) =>
    isSameRank(lender, beneficiary, communities) ||
    [lender, beneficiary].every((body) => {
      const kind = kindOn(body, communities.day)
      return isGroup({ kind }) || kind === 'other'
    }),
}

/** Whether one of two bodies belongs to the other on a day: only then may an individual loan be free of charge. */
export const isWithinGroup = (lender: PartyBody, beneficiary: PartyBody, day: Day): boolean =>
  groupsOn(lender, day).includes(beneficiary.id) || groupsOn(beneficiary, day).includes(lender.id)

/**
 * The first rule of a form that the parties break, or `null`.
 *
 * @param communities the groups with taxes of their own, on the day asked about (`communitiesAmong`)
 */
export function partyProblem(
  rule: PartyRule,
  lender: PartyBody,
  beneficiaries: readonly PartyBody[],
  communities: Communities,
): PartyProblem | null {
  if (!isOneOf(rule.lender, lender, communities))
    return { why: 'lenderKind', collectivityIds: [lender.id] }
  const named = (why: PartyProblem['why'], wrong: readonly PartyBody[]): PartyProblem | null =>
    wrong.length === 0 ? null : { why, collectivityIds: wrong.map(({ id }) => id) }
  return (
    named(
      'beneficiaryKind',
      beneficiaries.filter((body) => !isOneOf(rule.beneficiaries, body, communities)),
    ) ??
    named(
      'membership',
      beneficiaries.filter((body) => !belongs[rule.membership](lender, body, communities)),
    )
  )
}
