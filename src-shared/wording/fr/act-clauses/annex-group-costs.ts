import type { Clause } from './clause'

/** The costs of the group and their sharing. */
export const annexGroupCosts: Clause = {
  title: 'Frais du groupement et partage',
  law: ['CCP L.2113-7'],
  says: [{ piece: 'charges' }, { piece: 'key' }, { piece: 'keyAnnex' }],
}
