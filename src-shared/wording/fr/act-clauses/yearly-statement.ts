import type { Clause } from './clause'

/** By what a refund is claimed: uses listed, units established by who had them. */
export const yearlyStatement: Clause = {
  title: 'État annuel et remboursement',
  law: ['CGCT D.5211-16'],
  says: [
    'Chaque bénéficiaire constate les unités de fonctionnement dont il a disposé.',
    'Le remboursement s’effectue sur la base d’un état annuel, qui donne la liste des recours au service, convertis en unités de fonctionnement. Il est égal au coût unitaire multiplié par le nombre de ces unités.',
    'Il intervient selon la périodicité suivante, d’un an au plus : [[périodicité]].',
    'L’état déduit les acomptes appelés. Le solde est à payer ou à restituer dans un délai de {{paymentDays}}.',
  ],
}
