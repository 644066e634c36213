import type { Clause } from './clause'

/** The pay that a host refunds a part of. */
export const annexLoanPay: Clause = {
  title: 'Éléments remboursés',
  law: ['CGFP L.512-15'],
  says: [
    'Rémunération brute, indemnités et cotisations patronales de l’agent pour l’exercice {{year}} : [[montant prévisionnel]].',
    { when: 'unitCostNow', say: ['Montant convenu : {{unitCostNow}}.'] },
  ],
}
