import type { Clause } from './clause'

/** The competence exercised together. */
export const unifiedPurpose: Clause = {
  title: 'Objet et compétence exercée en commun',
  law: ['CGCT L.5111-1-1'],
  says: [
    'En application des articles L. 5111-1 et L. 5111-1-1 du code général des collectivités territoriales, les parties assurent l’exercice en commun d’une compétence reconnue par la loi ou transférée à chacune d’elles : [[compétence]]. Y concourt le service suivant : {{title}}.',
  ],
}
