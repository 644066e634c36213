import type { Clause } from './clause'

/** Effects on pay. */
export const impactPay: Clause = {
  title: 'Effets sur la rémunération',
  law: ['CGCT L.5211-4-2'],
  says: [
    'Traitement, régime indemnitaire, nouvelle bonification indiciaire, action sociale et protection complémentaire : [[avant et après, par agent ou par emploi]].',
  ],
}
