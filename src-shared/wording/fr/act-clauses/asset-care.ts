import type { Clause } from './clause'

/** Who keeps them in order. */
export const assetCare: Clause = {
  title: 'Entretien et réparations',
  law: ['CGCT L.5211-4-3'],
  says: [
    '{{lender, the, capital}} assure l’entretien courant et le renouvellement des biens. La commune supporte la réparation des dommages survenus pendant qu’elle les utilise, sauf vice ou usure normale.',
  ],
}
