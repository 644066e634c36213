import type { Clause } from './clause'

/** Who is insured for shared goods. */
export const assetInsurance: Clause = {
  title: 'Responsabilités et assurances',
  law: [],
  says: [
    'La commune répond des dommages causés par les biens pendant qu’elle les utilise et s’assure en conséquence. Les biens sont assurés par leur propriétaire : [[assureur et numéro de contrat]].',
  ],
}
