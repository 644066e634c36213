import type { Clause } from './clause'

/** How it is changed. */
export const amending: Clause = {
  title: 'Modification',
  law: [],
  says: ['La convention est modifiée par avenant. Chaque avenant précise sa date d’effet.'],
}
