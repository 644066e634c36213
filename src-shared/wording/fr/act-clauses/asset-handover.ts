import type { Clause } from './clause'

/** How goods are handed over and given back. */
export const assetHandover: Clause = {
  title: 'Remise et restitution',
  law: ['CGCT L.5211-4-3'],
  says: [
    'La remise et la restitution donnent lieu à un état contradictoire. Lieu et heures : [[lieu et heures]].',
  ],
}
