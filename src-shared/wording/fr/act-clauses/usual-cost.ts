import type { Clause } from './clause'
import { UNIT_COST_AT_START, unlessFree, VAT_AND_BUDGET } from '../refunded-cost'

/** The unit cost, where the parties and not the law choose it. */
export const usualCost: Clause = {
  title: 'Coût unitaire de fonctionnement',
  law: [],
  says: [
    unlessFree(
      'Le coût unitaire comprend les charges liées au fonctionnement du service, en particulier les charges de personnel, les fournitures, le coût de renouvellement des biens et les contrats de services rattachés, à l’exclusion de toute autre dépense non strictement liée au fonctionnement du service.',
      'La collectivité d’origine le constate à partir des dépenses des derniers comptes, actualisées des modifications prévisibles à la date d’établissement du budget. Elle le porte chaque année à la connaissance des bénéficiaires, avant l’adoption de leur budget.',
      UNIT_COST_AT_START,
      ...VAT_AND_BUDGET,
    ),
  ],
}
