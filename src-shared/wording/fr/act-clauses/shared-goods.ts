import type { Clause } from './clause'

/** The goods of a shared service. */
export const sharedGoods: Clause = {
  title: 'Biens et moyens matériels',
  law: [],
  says: [
    'Les biens affectés au service commun et les conditions de leur mise à disposition sont les suivants : [[locaux, véhicules, logiciels et matériels]].',
  ],
}
