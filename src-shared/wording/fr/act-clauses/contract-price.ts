import type { Clause } from './clause'

/** What a service provided costs who benefits. */
export const contractPrice: Clause = {
  name: 'contract-price',
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
