import type { Clause } from './clause'
import { unlessFree, VAT_AND_BUDGET } from '../refunded-cost'

/** What a shared service costs: no text sets it, the parties do. */
export const sharedCost: Clause = {
  title: 'Coût du service commun',
  law: ['CGCT L.5211-4-2'],
  says: [
    unlessFree(
      'Les parties conviennent que le coût du service commun comprend les charges de personnel, les fournitures, le coût de renouvellement des biens et les contrats de services qui lui sont rattachés : [[autres charges, avec leur justification]].',
      'Il est arrêté chaque année par la collectivité gestionnaire, qui le communique aux membres.',
      { when: 'unitCost', say: ['À la date d’effet, le coût unitaire est de {{unitCost}}.'] },
      ...VAT_AND_BUDGET,
    ),
  ],
}
