import type { Clause } from './clause'

/** The court that a dispute goes to. */
export const disputes: Clause = {
  title: 'Litiges et juridiction compétente',
  law: ['CJA R.312-11', 'CJA R.221-3'],
  says: [
    'Les parties recherchent d’abord un accord amiable. À défaut, le litige est porté devant {{court}}.',
  ],
}
