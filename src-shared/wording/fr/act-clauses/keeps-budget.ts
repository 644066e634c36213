import type { Clause } from './clause'

/** The annexed budget. */
export const keepsBudget: Clause = {
  title: 'Budget annexe',
  law: ['CGCT L.5211-56'],
  says: [
    'dit que les dépenses et les recettes sont retracées dans un budget annexe : {{budgetWords}}',
  ],
}
