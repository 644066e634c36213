import type { Clause } from './clause'

/** What each member of a group needs. */
export const annexNeeds: Clause = {
  title: 'Besoins des membres',
  law: ['CCP L.2113-7'],
  says: [
    'Besoins communiqués par chaque membre, en quantité et en montant estimé : [[tableau des besoins]].',
  ],
}
