import type { Clause } from './clause'

/** Which goods. */
export const assetList: Clause = {
  title: 'Biens partagés',
  law: ['CGCT L.5211-4-3'],
  says: [
    'Les biens partagés sont les suivants : {{title}}. Désignation, numéro d’inventaire et valeur : [[liste]].',
  ],
}
