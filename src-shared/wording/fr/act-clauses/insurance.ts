import type { Clause } from './clause'

/** Who answers for what, and who is insured. */
export const insurance: Clause = {
  title: 'Responsabilités et assurances',
  law: [],
  says: [
    'Chaque bénéficiaire répond des actes et des décisions pris en son nom et pour son compte, et s’assure en conséquence : [[assureur et numéro de contrat]].',
    'La collectivité d’origine assure les biens du service et sa responsabilité d’employeur, notamment en cas d’accident de service : [[assureur et numéro de contrat]].',
  ],
}
