import type { Clause } from './clause'
import { unlessFree } from '../refunded-cost'
import { VAT_OF_REFUNDS } from '../vat-of-refunds'

/** What their use costs. */
export const assetPrice: Clause = {
  title: 'Conditions financières',
  law: ['CGCT L.5211-4-3'],
  says: [
    unlessFree(
      { piece: 'key' },
      { when: 'unitCost', say: ['À la date d’effet, le tarif est de {{unitCost}}.'] },
      VAT_OF_REFUNDS,
    ),
  ],
}
