import type { LegalForm } from './legal-form'
import { unitCostClauseOf } from './unit-cost-clause'

const FIXING: readonly LegalForm[] = [
  'serviceLendingUpward',
  'serviceLendingDownward',
  'unifiedService',
  'serviceLendingSideways',
]

/**
 * Whether the law of a form has the unit cost fixed before the year (CGCT D.5211-16, and R.5111-1 in the same way): only
 * there may a clause say that the real cost replaces it at the end of the year.
 */
export const fixesUnitCost = (form: LegalForm | undefined): boolean =>
  form !== undefined && FIXING.includes(form)

/** Whether the unit cost is fixed beforehand under some terms: the law of their form has it so, and they keep it to the end of the year. */
export const hasFixedCost = (
  terms: Parameters<typeof unitCostClauseOf>[0] & { readonly legalForm?: LegalForm | undefined },
): boolean => fixesUnitCost(terms.legalForm) && unitCostClauseOf(terms) === 'fixed'
