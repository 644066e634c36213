import type { Clause } from './clause'

/** The key with its figures. */
export const annexKey: Clause = {
  title: 'Clé de répartition',
  law: [],
  says: [{ piece: 'key' }, { piece: 'keyAnnex' }],
}
