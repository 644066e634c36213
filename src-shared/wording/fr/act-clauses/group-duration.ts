import type { Clause } from './clause'

/** How long the group lives. */
export const groupDuration: Clause = {
  title: 'Durée du groupement',
  law: ['CCP L.2113-7'],
  says: [
    {
      when: 'fixedTerm',
      say: ['Le groupement est constitué du {{from, long}} au {{to, long}}.'],
      otherwise: [
        'Le groupement est constitué à compter du {{from, long}}, jusqu’à l’achèvement des marchés.',
      ],
    },
  ],
}
