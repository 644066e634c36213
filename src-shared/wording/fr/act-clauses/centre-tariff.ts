import type { Clause } from './clause'
import { VAT_OF_REFUNDS } from '../vat-of-refunds'

/** The tariff set by the board of the centre. */
export const centreTariff: Clause = {
  title: 'Tarif',
  law: ['CGFP L.452-30'],
  says: [
    'Le tarif est fixé par délibération du conseil d’administration du centre de gestion : [[date et numéro]].',
    { piece: 'key' },
    { when: 'unitCost', say: ['À la date d’effet, il est de {{unitCost}}.'] },
    VAT_OF_REFUNDS,
  ],
}
