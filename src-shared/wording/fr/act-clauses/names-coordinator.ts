import type { Clause } from './clause'

/** The coordinator is named. */
export const namesCoordinator: Clause = {
  title: 'Coordonnateur',
  law: ['CCP L.2113-7'],
  says: [
    'désigne {{lender, the}} coordonnateur du groupement, pour les opérations que la convention lui confie',
  ],
}
