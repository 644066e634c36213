import type { Clause } from './clause'

/** How goods are booked. */
export const assetBooking: Clause = {
  title: 'Réservation',
  law: ['CGCT L.5211-4-3'],
  says: [
    'Toute utilisation est réservée auprès {{lender, of}} : [[moyen et délai]]. Les demandes sont servies dans l’ordre de leur réception ; en cas de demandes concurrentes : [[priorités]].',
  ],
}
