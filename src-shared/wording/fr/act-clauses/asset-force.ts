import type { Clause } from './clause'

/** By whom it is adopted, and from when it applies. */
export const assetForce: Clause = {
  title: 'Adoption et entrée en vigueur',
  law: ['CGCT L.5211-4-3'],
  says: [
    'Le présent règlement est adopté par délibération du {{lenderOrgan}}. Il s’applique à compter du {{from, long}}, une fois la délibération publiée et transmise au représentant de l’État.',
    { when: 'fixedTerm', say: ['Il cesse de s’appliquer le {{to, long}}.'] },
  ],
}
