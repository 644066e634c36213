import type { Clause } from './clause'

/** A body provides a service. */
export const accepts: Clause = {
  title: 'Prestation acceptée',
  law: ['CGCT L.5214-16-1', 'CGCT L.5216-7-1', 'CGCT L.5215-27', 'CGCT L.5217-7'],
  says: [
    'accepte d’assurer la prestation « {{title}} » et approuve la convention n° {{reference}}',
  ],
}
