import type { Clause } from './clause'

/** Why services are grouped. */
export const becauseUnified: Clause = {
  title: 'Motif',
  law: ['CGCT L.5111-1-1'],
  says: ['l’intérêt d’exercer en commun cette compétence, par un service unifié'],
}
