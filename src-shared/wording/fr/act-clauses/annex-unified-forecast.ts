import type { Clause } from './clause'

/** What each party foresees of the year, to the cent. */
export const annexUnifiedForecast: Clause = {
  title: 'Prévision par bénéficiaire',
  law: ['CGCT R.5111-1'],
  says: [
    {
      when: 'forecast',
      say: [
        {
          when: 'paidWeeks',
          say: ['La semaine prévue est comptée sur 52 semaines payées par an.'],
          otherwise: ['La semaine prévue est comptée sur 45,6 semaines travaillées par an.'],
        },
        {
          when: 'hourly',
          say: ['Montant prévu : heures de l’exercice × coût unitaire, arrondi au centime.'],
          otherwise: ['Le montant prévu se calcule dès que le coût unitaire est connu.'],
        },
        { piece: 'forecastTable' },
      ],
      otherwise: [
        'Recours prévus par chaque bénéficiaire pour l’exercice {{year}}, en unités de fonctionnement : [[tableau des unités]].',
      ],
    },
  ],
}
