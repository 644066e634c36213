import type { Clause } from './clause'

/** The tariff set by the board of the centre. */
export const centreTariff: Clause = {
  name: 'centre-tariff',
  title: 'Tarif',
  law: ['CGFP L.452-30'],
  says: [
    'Le tarif est fixé par délibération du conseil d’administration du centre de gestion : [[date et numéro]].',
    { piece: 'key' },
    { when: 'unitCost', say: ['À la date d’effet, il est de {{unitCost}}.'] },
    {
      when: 'vat',
      say: ['Les remboursements sont soumis à la taxe sur la valeur ajoutée, au taux de [[taux]].'],
    },
  ],
}
