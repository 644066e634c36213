import type { Clause } from './clause'

/** A group lends a service to its members. */
export const lendingDownward: Clause = {
  title: 'Objet',
  law: ['CGCT L.5211-4-1, III'],
  says: [
    'Sur le fondement du III de l’article L. 5211-4-1 du code général des collectivités territoriales, {{lender, the}} met en tout ou partie à la disposition de chaque bénéficiaire qui en est membre, pour l’exercice des compétences de celui-ci, le service suivant : {{title}}.',
  ],
}
