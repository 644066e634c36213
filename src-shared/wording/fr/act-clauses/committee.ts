import type { Clause } from './clause'

/** Who follows the agreement. */
export const committee: Clause = {
  title: 'Comité de suivi',
  law: [],
  says: [
    'Un comité de suivi réunit les parties au moins une fois par an. Sa composition est la suivante : [[représentants de chaque partie]]. Il examine le recours au service, son coût et les écarts à la prévision, et propose les arbitrages.',
  ],
}
