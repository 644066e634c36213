import type { Clause } from './clause'

/** How an intervention is asked for. */
export const centreRequest: Clause = {
  title: 'Demande d’intervention',
  law: ['CGFP L.452-44'],
  says: [
    'Chaque intervention fait l’objet d’une demande écrite de la collectivité bénéficiaire, qui précise les fonctions, les dates, le lieu et la durée du travail : [[formulaire et délai]].',
  ],
}
