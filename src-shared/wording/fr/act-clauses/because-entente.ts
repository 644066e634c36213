import type { Clause } from './clause'

/** Why parties come to an entente. */
export const becauseEntente: Clause = {
  title: 'Motif',
  law: ['CGCT L.5221-1'],
  says: [
    'que l’objet de l’entente est d’utilité commune et compris dans les attributions de chaque partie',
  ],
}
