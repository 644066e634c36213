import type { Clause } from './clause'

/** Who instructs the head of the service, and may let him sign. */
export const instructions: Clause = {
  title: 'Instructions et délégation de signature',
  law: ['CGCT L.5211-4-1, IV'],
  says: [
    'L’exécutif du bénéficiaire adresse directement au chef du service toutes les instructions nécessaires à l’exécution des tâches qu’il lui confie, et en contrôle l’exécution.',
    'Il peut, par arrêté, sous sa surveillance et sa responsabilité, donner délégation de signature au chef du service pour l’exécution de ces tâches.',
  ],
}
