import type { Clause } from './clause'

/** What the head of a shared service may sign. */
export const sharedSignature: Clause = {
  title: 'Délégation de signature',
  law: ['CGCT L.5211-4-2, autorité'],
  says: [
    'Le maire ou le président de chaque membre peut, par arrêté, sous sa surveillance et sa responsabilité, donner délégation de signature au chef du service commun pour l’exécution des missions qui lui sont confiées.',
  ],
}
