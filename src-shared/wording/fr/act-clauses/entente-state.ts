import type { Clause } from './clause'

/** The préfet may attend where asked. */
export const ententeState: Clause = {
  title: 'Représentant de l’État',
  law: ['CGCT L.5221-2'],
  says: ['Le représentant de l’État peut assister à la conférence, si les parties le demandent.'],
}
