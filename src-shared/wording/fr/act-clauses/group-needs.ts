import type { Clause } from './clause'

/** What each member does. */
export const groupNeeds: Clause = {
  title: 'Besoins et obligations des membres',
  law: ['CCP L.2113-7'],
  says: [
    'Chaque membre définit ses besoins, les communique au coordonnateur dans le délai fixé, inscrit les crédits correspondants à son budget et exécute le marché pour ce qui le concerne, sauf opérations confiées au coordonnateur.',
  ],
}
