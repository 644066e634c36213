import type { Clause } from './clause'

/** From when to when. */
export const orderTerm: Clause = {
  title: 'Durée',
  law: ['Décret 2008-580, art. 3'],
  says: [
    {
      when: 'fixedTerm',
      say: ['La mise à disposition est prononcée du {{from, long}} au {{to, long}}.'],
      otherwise: [
        'La mise à disposition est prononcée du {{from, long}} au [[date, trois ans plus tard au plus]].',
      ],
    },
    'Elle peut être renouvelée par périodes n’excédant pas trois ans.',
  ],
}
