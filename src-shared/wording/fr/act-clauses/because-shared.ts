import type { Clause } from './clause'

/** Why a service is shared. */
export const becauseShared: Clause = {
  title: 'Motif',
  law: ['CGCT L.5211-4-2'],
  says: [
    'l’intérêt de se doter d’un service commun pour les missions que la convention énumère, et la fiche d’impact qui lui est annexée',
  ],
}
