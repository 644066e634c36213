import type { Clause } from './clause'

/** When it was sent and published. */
export const inForce: Clause = {
  title: 'Publication et transmission',
  law: ['CGCT L.2131-1', 'CGCT L.5211-3'],
  says: [
    'Acte transmis au représentant de l’État le [[date]] et publié le [[date]]. Son caractère exécutoire est certifié par {{executive}}.',
  ],
}
