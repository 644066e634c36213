import type { Clause } from './clause'

/** For what members answer together. */
export const groupLiability: Clause = {
  title: 'Responsabilité',
  law: ['CCP L.2113-7'],
  says: [
    'Les membres sont solidairement responsables des seules opérations de passation ou d’exécution menées conjointement en leur nom et pour leur compte. Chacun répond seul des autres.',
  ],
}
