import type { Clause } from './clause'

/** The goods of a group, shared by a règlement and not by a convention. */
export const assetPurpose: Clause = {
  title: 'Objet',
  law: ['CGCT L.5211-4-3'],
  says: [
    'En application de l’article L. 5211-4-3 du code général des collectivités territoriales, le présent règlement fixe les modalités selon lesquelles {{lender, the}} partage avec ses communes membres des biens acquis à cette fin, y compris pour l’exercice de compétences qui ne lui ont pas été transférées.',
  ],
}
