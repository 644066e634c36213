import type { Clause } from './clause'

/** The signed record of hours. */
export const centreRecord: Clause = {
  title: 'Relevé d’heures',
  law: [],
  says: [
    'Un relevé mensuel des heures, signé par l’agent et par la collectivité bénéficiaire, sert de base à la facturation.',
  ],
}
