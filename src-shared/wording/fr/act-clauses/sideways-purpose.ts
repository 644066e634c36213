import type { Clause } from './clause'

/** A body lends a service to bodies that exercise a competence with it. */
export const sidewaysPurpose: Clause = {
  title: 'Objet et compétence exercée en commun',
  law: ['CGCT L.5111-1', 'CGCT L.5111-1-1'],
  says: [
    'Sur le fondement des articles L. 5111-1 et L. 5111-1-1 du code général des collectivités territoriales, les parties assurent l’exercice en commun d’une compétence reconnue par la loi ou transférée à chacune d’elles : [[compétence]].',
    'À cette fin, {{lender, the}} met à la disposition de chaque bénéficiaire le service suivant : {{title}}.',
  ],
}
