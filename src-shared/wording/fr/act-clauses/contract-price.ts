import type { Clause } from './clause'
import { VAT_OF_REFUNDS } from '../vat-of-refunds'

/** What a service provided costs who benefits. */
export const contractPrice: Clause = {
  title: 'Contribution du bénéficiaire',
  law: ['CGCT L.5211-56'],
  says: [
    {
      when: 'free',
      say: ['Aucun remboursement n’est dû, pour le motif suivant : {{reason}}.'],
      otherwise: [
        'La contribution du bénéficiaire couvre les charges exposées par le prestataire pour les prestations.',
        { piece: 'key' },
        { when: 'unitCost', say: ['À la date d’effet, le prix est de {{unitCost}}.'] },
        VAT_OF_REFUNDS,
      ],
    },
  ],
}
