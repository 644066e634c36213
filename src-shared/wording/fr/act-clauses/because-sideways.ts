import type { Clause } from './clause'

/** Why the service is lent. */
export const becauseSideways: Clause = {
  title: 'Motif',
  law: ['CGCT L.5111-1-1'],
  says: [
    'l’intérêt d’exercer en commun la compétence [[compétence]], par la mise à disposition du service qui y concourt',
  ],
}
