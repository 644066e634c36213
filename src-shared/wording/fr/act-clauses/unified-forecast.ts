import type { Clause } from './clause'

/** The forecast of use of a unified service. */
export const unifiedForecast: Clause = {
  title: 'Prévision d’utilisation',
  law: ['CGCT R.5111-1'],
  says: [
    'La prévision d’utilisation du service, en unités de fonctionnement, figure par bénéficiaire en annexe financière. Elle est révisée chaque année avec le coût unitaire.',
    {
      when: 'forecast',
      say: ['À la date d’effet, elle est de {{hours, hours}} par semaine au total.'],
    },
  ],
}
