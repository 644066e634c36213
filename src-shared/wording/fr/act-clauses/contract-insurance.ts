import type { Clause } from './clause'

/** Who answers for a service provided. */
export const contractInsurance: Clause = {
  title: 'Responsabilités et assurances',
  law: [],
  says: [
    'Le prestataire répond de la bonne exécution des prestations et s’assure en conséquence : [[assureur et numéro de contrat]].',
  ],
}
