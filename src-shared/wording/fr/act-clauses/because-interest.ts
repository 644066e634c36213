import type { Clause } from './clause'

/** Why means are shared. */
export const becauseInterest: Clause = {
  title: 'Motif',
  law: [],
  says: [
    'l’intérêt que présente le partage de ces moyens dans le cadre d’une bonne organisation des services',
  ],
}
