import type { Clause } from './clause'

/** What concerns all parties of an entente. */
export const ententePurpose: Clause = {
  title: 'Objet d’utilité commune',
  law: ['CGCT L.5221-1'],
  says: [
    'En application des articles L. 5221-1 et L. 5221-2 du code général des collectivités territoriales, les parties constituent une entente sur un objet d’utilité commune compris dans leurs attributions et qui les intéresse toutes : {{title}}.',
  ],
}
