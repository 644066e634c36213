import type { Clause } from './clause'

/** Why a service is provided. */
export const becauseContract: Clause = {
  title: 'Motif',
  law: ['CGCT L.5214-16-1', 'CGCT L.5216-7-1', 'CGCT L.5215-27', 'CGCT L.5217-7'],
  says: [
    'l’intérêt public qui s’attache à cette prestation, laquelle relève des attributions de son bénéficiaire',
  ],
}
