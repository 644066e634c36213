import type { Clause } from './clause'

/** How goods are used. */
export const assetUse: Clause = {
  title: 'Utilisation',
  law: ['CGCT L.5211-4-3'],
  says: [
    'Chaque commune utilise les biens pour ses propres missions, selon leur destination et les consignes de sécurité, et par des agents qui ont les autorisations requises. Elle ne les cède ni ne les sous-loue.',
  ],
}
