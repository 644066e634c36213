import type { Clause } from './clause'

/** The service whose effects are described. */
export const impactService: Clause = {
  title: 'Service mis en commun',
  law: ['CGCT L.5211-4-2'],
  says: [
    'Service : {{title}}. Collectivité gestionnaire : {{lender, the}}. Autres membres :',
    { piece: 'bodies' },
  ],
}
