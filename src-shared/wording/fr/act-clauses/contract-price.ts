import type { Clause } from './clause'
import { unlessFree } from '../refunded-cost'
import { VAT_OF_REFUNDS } from '../vat-of-refunds'

/** What a service provided costs who benefits. */
export const contractPrice: Clause = {
  title: 'Contribution du bénéficiaire',
  law: ['CGCT L.5211-56'],
  says: [
    unlessFree(
      'La contribution du bénéficiaire couvre les charges exposées par le prestataire pour les prestations.',
      { piece: 'key' },
      { when: 'unitCost', say: ['À la date d’effet, le prix est de {{unitCost}}.'] },
      VAT_OF_REFUNDS,
    ),
  ],
}
