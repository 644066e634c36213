import type { Clause } from './clause'

/** The goods with their value. */
export const annexGoods: Clause = {
  title: 'Biens et valeurs',
  law: ['CGCT L.5211-4-3'],
  says: [
    'Désignation, numéro d’inventaire, valeur et durée d’amortissement de chaque bien : [[liste]].',
    { piece: 'charges' },
  ],
}
