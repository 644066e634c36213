import type { Clause } from './clause'

/** Where expense comes from. */
export const expense: Clause = {
  title: 'Crédits',
  law: [],
  says: [
    {
      when: 'free',
      say: [],
      otherwise: [
        'dit que les crédits correspondants seront inscrits au budget, à l’imputation [[chapitre et article]]',
      ],
    },
  ],
}
