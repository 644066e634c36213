import type { Clause } from './clause'

/** How the cost is shared among those who pay. */
export const sharingKey: Clause = {
  name: 'sharing-key',
  title: 'Clé de répartition',
  law: [],
  says: [{ piece: 'key' }],
}
