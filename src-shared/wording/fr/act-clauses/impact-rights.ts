import type { Clause } from './clause'

/** Effects on rights acquired. */
export const impactRights: Clause = {
  title: 'Effets sur les droits acquis',
  law: ['CGCT L.5211-4-2', 'CGCT L.5111-7'],
  says: [
    'Avantages collectivement acquis, compte épargne-temps, congés, temps partiel et autorisations en cours : [[maintien et modalités]].',
  ],
}
