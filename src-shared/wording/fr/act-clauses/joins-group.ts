import type { Clause } from './clause'

/** A buyer joins the group. */
export const joinsGroup: Clause = {
  title: 'Constitution du groupement',
  law: ['CCP L.2113-6', 'CCP L.2113-7'],
  says: [
    'adhère au groupement de commandes « {{title}} » et en approuve la convention constitutive n° {{reference}}',
  ],
}
