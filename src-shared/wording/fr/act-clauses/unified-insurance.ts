import type { Clause } from './clause'

/** Who answers for what in a unified service. */
export const unifiedInsurance: Clause = {
  title: 'Responsabilités et assurances',
  law: [],
  says: [
    'Chaque partie répond des actes et des décisions pris en son nom et pour son compte, et s’assure en conséquence : [[assureur et numéro de contrat]].',
    'La collectivité responsable assure les biens du service unifié et sa responsabilité d’employeur : [[assureur et numéro de contrat]].',
  ],
}
