import type { Agreement } from '../agreements/agreement'

/** The annexed budget in which the lender counts the service, by its name; `null` in the main one. */
export const annexBudgetOf = ({
  annexBudget = '',
}: Pick<Agreement, 'annexBudget'>): string | null => (annexBudget === '' ? null : annexBudget)
