import type { Clause } from './clause'

/** How a centre bills. */
export const centreBilling: Clause = {
  title: 'Facturation et paiement',
  law: [],
  says: [
    'Le centre de gestion émet un titre de recettes au vu des relevés. Le paiement intervient dans un délai de {{paymentDays}}.',
  ],
}
