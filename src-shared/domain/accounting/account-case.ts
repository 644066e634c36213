import type { Agreement } from '../agreements/agreement'
import type { Collectivity } from '../collectivities/collectivity'
import type { Relation, RulePurpose } from './account-rule'
import { formForBody } from '../agreements/form-for-body'
import type { CostNature } from '../statements/natures'
import { annexBudgetOf } from './annex-budget-of'

/** All that a pair of accounts is chosen by. */
export interface AccountCase {
  readonly form: Agreement['legalForm']
  readonly lenderKind: Collectivity['kind']
  readonly debtorKind: Collectivity['kind']
  readonly relation: Relation
  readonly annexBudget: boolean
  readonly channel: RulePurpose
  readonly nature: CostNature
}

type Body = Pick<Collectivity, 'id' | 'kind' | 'memberOf'>

/** The relation of a debtor to a lender, from the groups that each belongs to. */
function relationOf(lender: Body, debtor: Body): Relation {
  if (debtor.memberOf.includes(lender.id)) return 'member'
  return lender.memberOf.includes(debtor.id) ? 'group' : 'other'
}

/**
 * The case of a debt of one body to another under an agreement.
 *
 * @param communities the groups with taxes of their own (`communitiesAmong`)
 */
export const accountCase = (
  agreement: Pick<Agreement, 'legalForm' | 'legalBasis' | 'annexBudget'>,
  lender: Body,
  debtor: Body,
  communities: ReadonlySet<string>,
  channel: RulePurpose,
  nature: CostNature = 'staff',
): AccountCase => ({
  form: formForBody(agreement, lender, debtor, communities),
  lenderKind: lender.kind,
  debtorKind: debtor.kind,
  relation: relationOf(lender, debtor),
  annexBudget: annexBudgetOf(agreement) !== null,
  channel,
  nature,
})
