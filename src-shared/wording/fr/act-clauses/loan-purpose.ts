import type { Clause } from './clause'

/** An individual loan, by its texts. */
export const loanPurpose: Clause = {
  title: 'Objet',
  law: ['CGFP L.512-6', 'CGFP L.512-7'],
  says: [
    'En application des articles L. 512-6 à L. 512-15 du code général de la fonction publique et du décret n° 2008-580 du 18 juin 2008, {{lender, the}} met à la disposition de l’organisme d’accueil l’agent désigné à l’article suivant.',
  ],
}
