import type { Clause } from './clause'

/** The shared service is created. */
export const createsShared: Clause = {
  title: 'Création du service commun',
  law: ['CGCT L.5211-4-2'],
  says: ['décide de se doter, avec les autres membres, du service commun « {{title}} »'],
}
