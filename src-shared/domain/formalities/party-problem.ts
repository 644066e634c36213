import type { Collectivity, CollectivityKind } from '../collectivities/collectivity'
import { isSameRank } from '../collectivities/same-rank'
import { isGroup } from '../collectivities/group-kinds'
import type { Membership, PartyRule } from './form-rule'

/** Why some bodies can't be parties under a form: what they are, or to whom they belong. */
export interface PartyProblem {
  readonly why: 'lenderKind' | 'beneficiaryKind' | 'membership'
  readonly collectivityIds: readonly string[]
}

/** What decides whether a body can be a party. */
type PartyBody = Pick<Collectivity, 'id' | 'kind' | 'memberOf'>

const isOneOf = (kinds: readonly CollectivityKind[] | null, { kind }: PartyBody): boolean =>
  kinds === null || kinds.includes(kind)

const ATTACHED: ReadonlySet<CollectivityKind> = new Set([
  'socialCentre',
  'schoolFund',
  'annexedBudget',
  'other',
])

/** The communities that a body is or belongs to. */
const groupsOf = ({ id, memberOf }: PartyBody): readonly string[] => [id, ...memberOf]

const belongs: Readonly<
  Record<
    Membership,
    (lender: PartyBody, beneficiary: PartyBody, communities: ReadonlySet<string>) => boolean
  >
> = {
  free: () => true,
  beneficiariesInLender: (lender, { memberOf }) => memberOf.includes(lender.id),
  lenderInBeneficiaries: ({ memberOf }, { id }) => memberOf.includes(id),
  // A body attached to a member, such as a social centre, is in no group of its own.
  oneGroup: (lender, beneficiary) =>
    ATTACHED.has(beneficiary.kind) ||
    groupsOf(lender).some((group) => groupsOf(beneficiary).includes(group)),
  // L.5111-1-1, I names départements, régions and their establishments too: they are kept as `other`.
  sameRank: (lender, beneficiary, communities) =>
    isSameRank(lender, beneficiary, communities) ||
    [lender, beneficiary].every((body) => isGroup(body) || body.kind === 'other'),
}

/** Whether one of two bodies belongs to the other: only then may an individual loan be free of charge. */
export const isWithinGroup = (lender: PartyBody, beneficiary: PartyBody): boolean =>
  lender.memberOf.includes(beneficiary.id) || beneficiary.memberOf.includes(lender.id)

/**
 * The first rule of a form that the parties break, or `null`.
 *
 * @param communities the groups with taxes of their own (`communitiesAmong`)
 */
export function partyProblem(
  rule: PartyRule,
  lender: PartyBody,
  beneficiaries: readonly PartyBody[],
  communities: ReadonlySet<string>,
): PartyProblem | null {
  if (!isOneOf(rule.lender, lender)) return { why: 'lenderKind', collectivityIds: [lender.id] }
  const named = (why: PartyProblem['why'], wrong: readonly PartyBody[]): PartyProblem | null =>
    wrong.length === 0 ? null : { why, collectivityIds: wrong.map(({ id }) => id) }
  return (
    named(
      'beneficiaryKind',
      beneficiaries.filter((body) => !isOneOf(rule.beneficiaries, body)),
    ) ??
    named(
      'membership',
      beneficiaries.filter((body) => !belongs[rule.membership](lender, body, communities)),
    )
  )
}
