import type { Clause } from './clause'

/** The purchase that a group of buyers makes together. */
export const groupPurpose: Clause = {
  title: 'Objet du groupement',
  law: ['CCP L.2113-6'],
  says: [
    'Les parties constituent, en application des articles L. 2113-6 et L. 2113-7 du code de la commande publique, un groupement de commandes afin de passer conjointement un ou plusieurs marchés publics : {{title}}.',
  ],
}
