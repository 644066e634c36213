import type { Clause } from './clause'

/** What their use costs. */
export const assetPrice: Clause = {
  name: 'asset-price',
  title: 'Conditions financières',
  law: ['CGCT L.5211-4-3'],
  says: [
    {
      when: 'free',
      say: ['Aucun remboursement n’est dû, pour le motif suivant : {{reason}}.'],
      otherwise: [
        { piece: 'key' },
        { when: 'unitCost', say: ['À la date d’effet, le tarif est de {{unitCost}}.'] },
        {
          when: 'vat',
          say: [
            'Les remboursements sont soumis à la taxe sur la valeur ajoutée, au taux de [[taux]].',
          ],
        },
      ],
    },
  ],
}
