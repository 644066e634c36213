import type { Clause } from './clause'

/** Who settles a dispute, where there is a committee. */
export const usualDisputes: Clause = {
  title: 'Litiges',
  law: [],
  says: [
    'Les parties recherchent d’abord un accord amiable, au sein du comité de suivi. À défaut, le litige est porté devant {{court}}.',
  ],
}
