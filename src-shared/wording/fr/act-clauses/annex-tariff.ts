import type { Clause } from './clause'

/** The prices of goods. */
export const annexTariff: Clause = {
  title: 'Tarifs',
  law: ['CGCT L.5211-4-3'],
  says: [{ piece: 'key' }, { piece: 'keyAnnex' }],
}
