import type { Clause } from './clause'

/** The forecast of use, in units, that the convention must hold. */
export const unitForecast: Clause = {
  title: 'Prévision d’utilisation',
  law: ['CGCT D.5211-16'],
  says: [
    'La prévision d’utilisation du service, en unités de fonctionnement, figure par bénéficiaire en annexe financière. Elle est révisée chaque année avec le coût unitaire.',
    {
      when: 'forecast',
      say: ['À la date d’effet, elle est de {{hours, hours}} par semaine au total.'],
    },
  ],
}
