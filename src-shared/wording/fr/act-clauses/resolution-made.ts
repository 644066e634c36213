import type { Clause } from './clause'

/** By whom it is signed. */
export const resolutionMade: Clause = {
  title: 'Signatures',
  law: ['CGCT L.2121-23'],
  says: ['Fait et délibéré les jour, mois et an susdits.'],
}
