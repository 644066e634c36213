import type { Clause } from './clause'

/** When it was published, where the law does not have it sent. */
export const published: Clause = {
  title: 'Publication',
  law: ['CGCT L.2131-1', 'CGCT L.2131-2'],
  says: ['Acte publié le [[date]]. Son caractère exécutoire est certifié par {{executive}}.'],
}
