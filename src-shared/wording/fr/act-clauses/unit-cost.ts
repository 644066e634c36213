import type { Clause } from './clause'
import { UNIT_COST_AT_START, unlessFree, VAT_AND_BUDGET } from '../refunded-cost'
import { UNIT_COST_AT_YEAR_END } from '../unit-cost-at-year-end'

/** The unit cost of a service lent: what it holds, from which accounts, and when beneficiaries are informed of it. */
export const unitCost: Clause = {
  title: 'Coût unitaire de fonctionnement',
  law: ['CGCT D.5211-16'],
  says: [
    unlessFree(
      'Conformément à {{costLaw}}, le coût unitaire comprend les charges liées au fonctionnement du service, en particulier les charges de personnel, les fournitures, le coût de renouvellement des biens et les contrats de services rattachés, à l’exclusion de toute autre dépense non strictement liée au fonctionnement du service.',
      'La collectivité d’origine le constate à partir des dépenses des derniers comptes, actualisées des modifications prévisibles à la date d’établissement du budget. Elle le porte chaque année à la connaissance des bénéficiaires, avant l’adoption de leur budget.',
      'L’année de la signature de la convention, il leur est communiqué dans les trois mois qui suivent cette signature.',
      UNIT_COST_AT_START,
      UNIT_COST_AT_YEAR_END,
      ...VAT_AND_BUDGET,
    ),
  ],
}
