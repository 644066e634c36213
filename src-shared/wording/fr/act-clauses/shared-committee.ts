import type { Clause } from './clause'

/** Who follows a shared service. */
export const sharedCommittee: Clause = {
  title: 'Comité de suivi',
  law: [],
  says: [
    'Un comité de suivi réunit les parties au moins une fois par an. Sa composition est la suivante : [[représentants de chaque partie]]. Il examine l’activité du service, son coût et les écarts à la prévision, et propose les arbitrages.',
  ],
}
