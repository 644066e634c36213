import type { Clause } from './clause'
import { unlessFree, VAT_AND_BUDGET } from '../refunded-cost'

/** What is spent at common expense. */
export const ententeCosts: Clause = {
  title: 'Dépenses à frais communs',
  law: ['CGCT L.5221-1'],
  says: [
    unlessFree(
      'Les dépenses sont faites à frais communs.',
      { piece: 'key' },
      { when: 'unitCost', say: ['À la date d’effet, le coût unitaire est de {{unitCost}}.'] },
      ...VAT_AND_BUDGET,
    ),
  ],
}
