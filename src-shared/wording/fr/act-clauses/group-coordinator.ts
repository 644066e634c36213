import type { Clause } from './clause'

/** Who leads the procedure, and what members give it to do. */
export const groupCoordinator: Clause = {
  title: 'Coordonnateur',
  law: ['CCP L.2113-7'],
  says: [
    'Le coordonnateur du groupement est {{lender, the}}. Les membres lui confient, en leur nom et pour leur compte, les opérations suivantes : [[recensement des besoins, publicité, analyse des offres, signature, notification, exécution]].',
  ],
}
