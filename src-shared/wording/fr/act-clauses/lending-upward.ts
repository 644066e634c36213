import type { Clause } from './clause'

/** A member lends to its group a service that it kept. */
export const lendingUpward: Clause = {
  title: 'Objet',
  law: ['CGCT L.5211-4-1, II'],
  says: [
    'Sur le fondement du II de l’article L. 5211-4-1 du code général des collectivités territoriales, {{lender, the}}, qui l’a conservé en tout ou partie, met à la disposition du bénéficiaire, pour l’exercice des compétences transférées à celui-ci, le service suivant : {{title}}.',
  ],
}
