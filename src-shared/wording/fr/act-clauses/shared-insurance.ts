import type { Clause } from './clause'

/** Who answers for what in a shared service. */
export const sharedInsurance: Clause = {
  title: 'Responsabilités et assurances',
  law: [],
  says: [
    'Chaque membre répond des actes et des décisions pris en son nom et pour son compte, et s’assure en conséquence : [[assureur et numéro de contrat]].',
    'La collectivité gestionnaire assure les biens du service commun et sa responsabilité d’employeur : [[assureur et numéro de contrat]].',
  ],
}
