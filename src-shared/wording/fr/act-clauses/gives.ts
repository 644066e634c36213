import type { Clause } from './clause'

/** A body has a service provided. */
export const gives: Clause = {
  title: 'Prestation confiée',
  law: ['CGCT L.5214-16-1', 'CGCT L.5216-7-1', 'CGCT L.5215-27', 'CGCT L.5217-7'],
  says: [
    'confie {{lender, the, to}} la prestation « {{title}} » et approuve la convention n° {{reference}}',
  ],
}
