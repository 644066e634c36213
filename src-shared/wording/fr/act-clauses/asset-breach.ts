import type { Clause } from './clause'

/** What follows where the règlement is not kept. */
export const assetBreach: Clause = {
  title: 'Manquements',
  law: [],
  says: [
    'En cas de manquement au présent règlement, et après que la commune a pu présenter ses observations, {{lender, the}} peut suspendre l’accès aux biens.',
  ],
}
