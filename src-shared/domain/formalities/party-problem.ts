import type { Collectivity, CollectivityKind } from '../collectivities/collectivity'
import type { Membership, PartyRule } from './form-rule'

/** Why some bodies can't be parties under a form: what they are, or to whom they belong. */
export interface PartyProblem {
  readonly why: 'lenderKind' | 'beneficiaryKind' | 'membership'
  readonly collectivityIds: readonly string[]
}

const isOneOf = (kinds: readonly CollectivityKind[] | null, { kind }: Collectivity): boolean =>
  kinds === null || kinds.includes(kind)

const ATTACHED: ReadonlySet<CollectivityKind> = new Set([
  'socialCentre',
  'schoolFund',
  'annexedBudget',
  'other',
])

/** The communities that a body is or belongs to. */
const groupsOf = ({ id, memberOf }: Collectivity): readonly string[] => [id, ...memberOf]

const belongs: Readonly<
  Record<Membership, (lender: Collectivity, beneficiary: Collectivity) => boolean>
> = {
  free: () => true,
  beneficiariesInLender: (lender, { memberOf }) => memberOf.includes(lender.id),
  lenderInBeneficiaries: ({ memberOf }, { id }) => memberOf.includes(id),
  // A body attached to a member, such as a social centre, is in no group of its own.
  oneGroup: (lender, beneficiary) =>
    ATTACHED.has(beneficiary.kind) ||
    groupsOf(lender).some((group) => groupsOf(beneficiary).includes(group)),
}

/** Whether one of two bodies belongs to the other: only then may an individual loan be free of charge. */
export const isWithinGroup = (lender: Collectivity, beneficiary: Collectivity): boolean =>
  lender.memberOf.includes(beneficiary.id) || beneficiary.memberOf.includes(lender.id)

/** The first rule of a form that the parties break, or `null`. */
export function partyProblem(
  rule: PartyRule,
  lender: Collectivity,
  beneficiaries: readonly Collectivity[],
): PartyProblem | null {
  if (!isOneOf(rule.lender, lender)) return { why: 'lenderKind', collectivityIds: [lender.id] }
  const named = (why: PartyProblem['why'], wrong: readonly Collectivity[]): PartyProblem | null =>
    wrong.length === 0 ? null : { why, collectivityIds: wrong.map(({ id }) => id) }
  return (
    named(
      'beneficiaryKind',
      beneficiaries.filter((body) => !isOneOf(rule.beneficiaries, body)),
    ) ??
    named(
      'membership',
      beneficiaries.filter((body) => !belongs[rule.membership](lender, body)),
    )
  )
}
