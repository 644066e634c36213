import type { Clause } from './clause'

/** Why a commune kept a service that it lends to its group, as the law has it. */
export const serviceKept: Clause = {
  title: 'Conservation du service',
  law: ['CGCT L.5211-4-1, I'],
  says: [
    '{{lender, the, capital}} a conservé le service ou la partie de service dans le cadre d’une bonne organisation des services, en raison du caractère partiel du transfert de compétences : [[compétences transférées et motifs propres au service]].',
  ],
}
