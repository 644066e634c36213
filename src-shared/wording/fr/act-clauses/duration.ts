import type { Clause } from './clause'

/** From when to when, and what happens at the end. */
export const duration: Clause = {
  title: 'Durée',
  law: [],
  says: [
    {
      when: 'fixedTerm',
      say: ['La convention prend effet le {{from, long}} et s’achève le {{to, long}}.'],
      otherwise: ['La convention prend effet le {{from, long}}, sans terme fixé.'],
    },
    {
      when: 'renewalKnown',
      say: [
        { when: 'renewalNone', say: ['Elle n’est pas reconduite.'] },
        {
          when: 'renewalTacit',
          say: ['Elle est reconduite tacitement par périodes de {{months}} mois.'],
        },
        {
          when: 'renewalExpress',
          say: [
            'Elle peut être reconduite par décision expresse, par périodes de {{months}} mois.',
          ],
        },
      ],
      otherwise: ['Reconduction : [[aucune, tacite ou expresse, et sa durée]].'],
    },
  ],
}
