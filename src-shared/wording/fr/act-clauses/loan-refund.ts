import type { Clause } from './clause'
import { VAT_AND_BUDGET } from '../refunded-cost'

/** What the host refunds, or why it does not. */
export const loanRefund: Clause = {
  title: 'Remboursement',
  law: ['CGFP L.512-15'],
  says: [
    {
      when: 'free',
      say: [
        'Par dérogation au principe du remboursement, aucun remboursement n’est dû, pour le motif suivant : {{reason}}. Étendue et durée de la dérogation : [[étendue et durée]].',
      ],
      otherwise: [
        'L’organisme d’accueil rembourse à la collectivité d’origine la rémunération de l’agent et les cotisations et contributions afférentes, au prorata de la quotité accomplie auprès de lui. La quotité prise en compte résulte de la clé suivante.',
        { piece: 'key' },
        { when: 'unitCost', say: ['À la date d’effet, le montant convenu est de {{unitCost}}.'] },
        'La collectivité d’origine lui adresse au moins une fois par an un état des sommes dues, payable dans un délai de {{paymentDays}}.',
        ...VAT_AND_BUDGET,
      ],
    },
  ],
}
