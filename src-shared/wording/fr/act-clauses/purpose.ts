import type { Clause } from './clause'

/** What is shared, where no law names it. */
export const purpose: Clause = {
  title: 'Objet',
  law: [],
  says: [
    'La présente convention fixe les conditions dans lesquelles {{lender, the}} met à la disposition des bénéficiaires les moyens suivants : {{title}}.',
  ],
}
