import type { Clause } from './clause'

/** How their use is billed. */
export const assetBilling: Clause = {
  title: 'Facturation et paiement',
  law: [],
  says: [
    'Un état indique, pour chaque commune, les utilisations et les sommes dues. Périodicité : [[périodicité]]. Le paiement intervient dans un délai de {{paymentDays}}.',
    {
      when: 'annexBudget',
      say: ['Les dépenses et les recettes sont suivies au budget annexe « {{budget}} ».'],
    },
  ],
}
