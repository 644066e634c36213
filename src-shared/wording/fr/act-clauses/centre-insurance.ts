import type { Clause } from './clause'

/** Who answers for an itinerant agent. */
export const centreInsurance: Clause = {
  title: 'Responsabilités et assurances',
  law: [],
  says: [
    'La collectivité bénéficiaire répond des dommages causés par l’agent dans l’exécution de sa mission et s’assure en conséquence : [[assureur et numéro de contrat]].',
  ],
}
