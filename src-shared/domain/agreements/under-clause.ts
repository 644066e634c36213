import { fixesUnitCost } from './fixes-unit-cost'
import { traitsOf } from '../keys/key-kinds'
import type { LegalForm } from './legal-form'
import type { Terms } from './terms'

/**
 * Terms as they bill (rule `unit-cost-clause`): where the law has the unit cost fixed beforehand, the key follows what the
 * agreement says of it at the end of the year. A unit cost that is not adjusted is billed by the hours done, and the lender
 * keeps the gap to the real cost; one that the real cost replaces leaves the gap to the bodies. The same terms where they
 * say nothing of it, or where it changes nothing.
 */
export function underClause<T extends Terms>(terms: T, form: LegalForm | undefined): T {
  const { unitCostClause, gap = 'lender' } = terms
  if (unitCostClause === undefined || !fixesUnitCost(form)) return terms
  const { sharesCost, atFixedCost } = traitsOf(terms.key)
  if (unitCostClause === 'adjusted')
    return sharesCost || gap === 'beneficiaries' ? terms : { ...terms, gap: 'beneficiaries' }
  const key = atFixedCost()
  return key === terms.key && gap === 'lender' ? terms : { ...terms, key, gap: 'lender' }
}
