import type { Clause } from './clause'

/** What transferred agents keep. */
export const acquiredRights: Clause = {
  title: 'Droits acquis',
  law: ['CGCT L.5111-7', 'CGFP L.714-9'],
  says: [
    'Les agents transférés conservent, s’ils y ont intérêt, le bénéfice du régime indemnitaire qui leur était applicable et, à titre individuel, les avantages acquis avant leur transfert.',
  ],
}
