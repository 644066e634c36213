import type { Clause } from './clause'

/** The hours foreseen of the year; nothing where none are agreed. */
export const annexPlanned: Clause = {
  title: 'Prévision de l’exercice',
  law: [],
  says: [
    {
      when: 'forecast',
      say: [
        {
          when: 'paidWeeks',
          say: ['La semaine prévue est comptée sur 52 semaines payées par an.'],
          otherwise: ['La semaine prévue est comptée sur 45,6 semaines travaillées par an.'],
        },
        { piece: 'forecastTable' },
      ],
    },
  ],
}
