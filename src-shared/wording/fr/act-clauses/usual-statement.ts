import type { Clause } from './clause'

/** By what a refund is claimed, where the parties choose units. */
export const usualStatement: Clause = {
  title: 'État annuel et remboursement',
  law: [],
  says: [
    'Le remboursement s’effectue sur la base d’un état annuel, qui donne la liste des recours au service, convertis en unités de fonctionnement.',
    'L’état déduit les acomptes appelés. Le solde est à payer ou à restituer dans un délai de {{paymentDays}}.',
  ],
}
