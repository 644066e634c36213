import type { Clause } from './clause'

/** What is foreseen for the body. */
export const becauseForecast: Clause = {
  title: 'Prévision',
  law: [],
  says: [
    {
      when: 'forecast',
      say: ['que la prévision est de {{bodyHours, hours}} par semaine pour {{bodyWords}}'],
    },
  ],
}
