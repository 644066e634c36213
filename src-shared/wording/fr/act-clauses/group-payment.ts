import type { Clause } from './clause'

/** How they are paid. */
export const groupPayment: Clause = {
  title: 'Paiement des frais',
  law: [],
  says: [
    'Le coordonnateur établit un état des frais et des parts. Chaque membre paie la sienne dans un délai de {{paymentDays}}.',
  ],
}
