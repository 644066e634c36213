import type { CostComponent } from '#shared/domain/costs/agent-cost'
import { CHARGE_KINDS, type ChargeKind } from '#shared/domain/costs/service-charge'
import type { KilometreLine } from '#shared/domain/travel/kilometre-lines'
import { readKilometreLabel } from '#shared/domain/travel/kilometre-lines'
import type { StatementContent } from '#shared/domain/statements/statement'
import type { Cents } from '#shared/kernel/cents'
import { sumCents } from '#shared/kernel/cents'

/** What a beneficiary reads of the cost of the staff. */
const COST_GROUPS = [
  'pay',
  'employerContributions',
  'statutoryInsurance',
  'socialAction',
  'other',
  'refunds',
] as const

/** A line of the printed cost table. */
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

/**
 * The cost as it leaves the lender: what makes up a person's pay is one line, because a family supplement tells of
 * children and a bonus of an appraisal, and a beneficiary needs neither (domain notes, section 7). Sums are the same.
 */
export function costGroups(
  components: StatementContent['service']['components'],
): readonly { readonly group: CostGroup; readonly amount: Cents }[] {
  return COST_GROUPS.flatMap((group) => {
    const parts = components.filter(({ kind }) => GROUP[kind] === group)
    return parts.length === 0 ? [] : [{ group, amount: sumCents(parts.map((part) => part.amount)) }]
  })
}

/** A line of the printed table of charges: those of a kind, or kilometres at one rate. */
export interface ChargeGroup {
  readonly kind: ChargeKind
  readonly kilometres: Pick<KilometreLine, 'tenths' | 'rate'> | null
  readonly amount: Cents
}

type Charge = NonNullable<StatementContent['service']['charges']>[number]

const kilometresOf = ({ kind, label }: Charge): ChargeGroup['kilometres'] =>
  kind === 'travel' ? readKilometreLabel(label) : null

/**
 * The charges of the service by kind, as D.5211-16 names them; grants last, as negative amounts. Kilometres stand rate by
 * rate, so that each product can be redone.
 */
export const chargeGroups = (charges: readonly Charge[]): readonly ChargeGroup[] =>
  CHARGE_KINDS.flatMap((kind): readonly ChargeGroup[] => {
    const parts = charges.filter((charge) => charge.kind === kind)
    const driven = parts.flatMap((part): readonly ChargeGroup[] => {
      const kilometres = kilometresOf(part)
      return kilometres === null ? [] : [{ kind, kilometres, amount: part.amount }]
    })
    const others = parts.filter((part) => kilometresOf(part) === null)
    return others.length === 0
      ? driven
      : [{ kind, kilometres: null, amount: sumCents(others.map((part) => part.amount)) }, ...driven]
  })
