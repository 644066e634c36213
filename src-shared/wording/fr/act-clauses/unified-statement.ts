import type { Clause } from './clause'

/** How what a unified service spent for each party is refunded. */
export const unifiedStatement: Clause = {
  title: 'État annuel et remboursement',
  law: ['CGCT L.5111-1-1', 'CGCT R.5111-1'],
  says: [
    'Les dépenses engagées par le service unifié pour le compte de chaque bénéficiaire sont remboursées sur la base d’un état annuel, qui donne la liste des recours au service, convertis en unités de fonctionnement. Le remboursement est égal au coût unitaire multiplié par le nombre de ces unités.',
    'Il intervient selon la périodicité suivante, d’un an au plus : [[périodicité]].',
    'L’état déduit les acomptes appelés. Le solde est à payer ou à restituer dans un délai de {{paymentDays}}.',
  ],
}
