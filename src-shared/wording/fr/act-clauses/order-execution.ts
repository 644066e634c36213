import type { Clause } from './clause'

/** Whom it is notified to, and how it is contested. */
export const orderExecution: Clause = {
  title: 'Exécution et notification',
  law: ['CJA R.421-1'],
  says: [
    'Le présent arrêté est notifié à l’agent et communiqué à chaque organisme d’accueil, au président du centre de gestion et au comptable public. Il peut être contesté devant {{court}} dans les deux mois qui suivent sa notification.',
  ],
}
