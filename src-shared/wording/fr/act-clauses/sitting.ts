import type { Clause } from './clause'

/** When the assembly met, on which convocation. */
export const sitting: Clause = {
  title: 'Séance',
  law: ['CGCT L.2121-10', 'CGCT L.5211-1'],
  says: [
    'Délibération n° {{resolutionNumber}}, séance du {{resolutionDay}}, à [[heure]], à [[lieu]], présidée par [[nom et qualité]]. Date de la convocation : [[date]].',
  ],
}
