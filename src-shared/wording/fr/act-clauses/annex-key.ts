import type { Clause } from './clause'

/** The key with its figures. */
export const annexKey: Clause = {
  name: 'annex-key',
  title: 'Clé de répartition',
  law: [],
  says: [{ piece: 'key' }, { piece: 'keyAnnex' }],
}
