import type { Clause } from './clause'
import { VAT_AND_BUDGET } from '../refunded-cost'

/** How the costs of the group are shared. */
export const groupCosts: Clause = {
  title: 'Frais du groupement',
  law: ['CCP L.2113-7'],
  says: [
    {
      when: 'free',
      say: [
        'Le coordonnateur exerce sa mission sans contrepartie, pour le motif suivant : {{reason}}.',
      ],
      otherwise: [
        'Les frais de procédure et d’exécution supportés par le coordonnateur pour le compte du groupement sont partagés entre les membres.',
        { piece: 'key' },
        { when: 'unitCost', say: ['À la date d’effet, le montant convenu est de {{unitCost}}.'] },
        ...VAT_AND_BUDGET,
      ],
    },
  ],
}
