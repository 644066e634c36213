import type { ClausePart } from './act-clauses/clause'
import { VAT_OF_REFUNDS } from './vat-of-refunds'

/** What is said of a cost that is refunded, or why nothing is. */
export const unlessFree = (...cost: readonly ClausePart[]): ClausePart => ({
  when: 'free',
  say: ['Aucun remboursement n’est dû, pour le motif suivant : {{reason}}.'],
  otherwise: cost,
})

/** The unit cost on the first day of the agreement; a blank where it is not known. */
export const UNIT_COST_AT_START: ClausePart = {
  when: 'unitCost',
  say: ['À la date d’effet, il est de {{unitCost}}.'],
  otherwise: ['À la date d’effet, il est de [[coût unitaire et unité]].'],
}

/** What VAT does to the refunds, and the annexed budget where there is one. */
export const VAT_AND_BUDGET: readonly ClausePart[] = [
  VAT_OF_REFUNDS,
  {
    when: 'annexBudget',
    say: ['Les dépenses et les recettes sont suivies au budget annexe « {{budget}} ».'],
  },
]
