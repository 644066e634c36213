import type { Clause } from './clause'

/** The secretary of the sitting. */
export const secretary: Clause = {
  title: 'Secrétaire de séance',
  law: ['CGCT L.2121-15'],
  says: ['Secrétaire de séance : [[nom]].'],
}
