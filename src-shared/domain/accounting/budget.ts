import { groupBy } from '#shared/kernel/group-by'
import { foldedName } from '../collectivities/treasury'

/** A budget: the main one of a body, or one annexed to it by its name. */
export interface Budget {
  readonly collectivityId: string
  readonly annexBudget: string | null
}

/** A text that identifies a budget. */
export const budgetKey = ({ collectivityId, annexBudget }: Budget): string =>
  JSON.stringify([collectivityId, annexBudget === null ? null : foldedName(annexBudget)])

/** The budgets of some entries, each once, in the order in which they come. */
export const budgetsOf = <B extends Budget>(entries: readonly B[]): readonly B[] =>
  groupBy(entries, budgetKey).map(([first]) => first)
