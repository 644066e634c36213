import { sumCents, type Cents } from '#shared/kernel/cents'
import type { CostComponent } from './agent-cost'

/** What a beneficiary reads of the cost of the staff. */
export const COST_GROUPS = [
  'pay',
  'employerContributions',
  'statutoryInsurance',
  'socialAction',
  'other',
  'refunds',
] as const

/** A line of the cost of the staff, as sent to beneficiaries. */
export type CostGroup = (typeof COST_GROUPS)[number]

const GROUP: Readonly<Record<CostComponent, CostGroup>> = {
  basePay: 'pay',
  indexBonus: 'pay',
  familySupplement: 'pay',
  dutyAllowance: 'pay',
  performanceBonus: 'pay',
  employerContributions: 'employerContributions',
  statutoryInsurance: 'statutoryInsurance',
  socialAction: 'socialAction',
  other: 'other',
  refunds: 'refunds',
}

/** The line on which beneficiaries read a component. */
export const costGroupOf = (kind: CostComponent): CostGroup => GROUP[kind]

/**
 * The cost as sent to beneficiaries: the components of a person's pay are one line, because a family supplement reveals
 * children and a bonus an appraisal, and a beneficiary needs neither (domain notes, section 7). Sums are the same.
 */
export function costGroups(
  components: readonly { readonly kind: CostComponent; readonly amount: Cents }[],
): readonly { readonly group: CostGroup; readonly amount: Cents }[] {
  return COST_GROUPS.flatMap((group) => {
    const parts = components.filter(({ kind }) => GROUP[kind] === group)
    return parts.length === 0 ? [] : [{ group, amount: sumCents(parts.map((part) => part.amount)) }]
  })
}

/** The same lines as components, the sum of a person's pay as base pay: what a statement keeps, and sends in a signed file. */
export const sentComponents = (
  components: readonly { readonly kind: CostComponent; readonly amount: Cents }[],
): { readonly kind: CostComponent; readonly amount: Cents }[] =>
  costGroups(components).map(({ group, amount }) => ({
    kind: group === 'pay' ? 'basePay' : group,
    amount,
  }))
