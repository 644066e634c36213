import type { Clause } from './clause'

/** Where income goes. */
export const income: Clause = {
  title: 'Recettes',
  law: [],
  says: [
    {
      when: 'free',
      say: [],
      otherwise: [
        'dit que les recettes correspondantes seront inscrites au budget, à l’imputation [[chapitre et article]]',
      ],
    },
  ],
}
