import type { Clause } from './clause'
import { VAT_OF_REFUNDS } from '../vat-of-refunds'

/** What is spent at common expense. */
export const ententeCosts: Clause = {
  title: 'Dépenses à frais communs',
  law: ['CGCT L.5221-1'],
  says: [
    {
      when: 'free',
      say: ['Aucun remboursement n’est dû, pour le motif suivant : {{reason}}.'],
      otherwise: [
        'Les dépenses sont faites à frais communs.',
        { piece: 'key' },
        { when: 'unitCost', say: ['À la date d’effet, le coût unitaire est de {{unitCost}}.'] },
        VAT_OF_REFUNDS,
        {
          when: 'annexBudget',
          say: ['Les dépenses et les recettes sont suivies au budget annexe « {{budget}} ».'],
        },
      ],
    },
  ],
}
