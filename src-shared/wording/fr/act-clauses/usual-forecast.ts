import type { Clause } from './clause'

/** What each body foresees, where no law asks it. */
export const usualForecast: Clause = {
  title: 'Prévision d’unités',
  law: [],
  says: [
    'La prévision de recours au service, en unités de fonctionnement, figure par bénéficiaire en annexe financière. Elle est révisée chaque année avec le coût unitaire.',
    {
      when: 'forecast',
      say: ['À la date d’effet, elle est de {{hours, hours}} par semaine au total.'],
    },
  ],
}
