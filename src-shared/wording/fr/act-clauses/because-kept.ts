import type { Clause } from './clause'

/** Why a service that a commune kept is lent, as the law has it. */
export const becauseKept: Clause = {
  title: 'Motif',
  law: ['CGCT L.5211-4-1, I', 'CGCT L.5211-4-1, II'],
  says: [
    'que le service, conservé en raison du caractère partiel du transfert de compétences, est nécessaire à l’exercice des compétences transférées',
  ],
}
