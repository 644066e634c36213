import type { Clause } from './clause'

/** By what a share is claimed, where no units are counted by law. */
export const costStatement: Clause = {
  title: 'État annuel et paiement',
  law: [],
  says: [
    'Un état annuel indique, pour chaque payeur, la part qui lui revient et le calcul dont elle résulte.',
    'L’état déduit les acomptes appelés. Le solde est à payer ou à restituer dans un délai de {{paymentDays}}.',
  ],
}
