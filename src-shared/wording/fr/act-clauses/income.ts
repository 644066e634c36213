import type { Clause } from './clause'

/** Where income goes. */
export const income: Clause = {
  name: 'income',
  title: 'Recettes',
  law: [],
  says: [
    'dit que les recettes correspondantes seront inscrites au budget, à l’imputation [[chapitre et article]]',
  ],
}
