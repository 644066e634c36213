import type { Clause } from './clause'

/** Who buys together. */
export const groupMembers: Clause = {
  title: 'Membres du groupement',
  law: ['CCP L.2113-6'],
  says: ['Les membres du groupement sont {{lender, the}} et :', { piece: 'bodies' }],
}
