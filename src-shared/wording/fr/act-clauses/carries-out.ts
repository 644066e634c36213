import type { Clause } from './clause'

/** Who carries it out. */
export const carriesOut: Clause = {
  title: 'Exécution',
  law: [],
  says: ['charge {{executive}} de l’exécution de la présente délibération'],
}
