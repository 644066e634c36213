import type { Clause } from './clause'
import { UNIT_COST_AT_START, VAT_AND_BUDGET, unlessFree } from '../refunded-cost'
import { annexUnitCost } from './service-lending'
import { annexUnifiedForecast } from './unified-service'

/** What is shared, where no law names it. */
export const purpose: Clause = {
  title: 'Objet',
  law: [],
  says: [
    'La présente convention fixe les conditions dans lesquelles {{lender, the}} met à la disposition des bénéficiaires les moyens suivants : {{title}}.',
  ],
}

/** The posts that take part in the service. */
export const staff: Clause = {
  title: 'Services et agents concernés',
  law: [],
  says: [
    {
      when: 'hasAgents',
      say: ['Les agents qui concourent au service sont, à la date d’effet :', { piece: 'agents' }],
      otherwise: ['Les agents qui concourent au service sont : [[emplois, grades et quotités]].'],
    },
  ],
}

/** Where, when and by what means the work is done. */
export const conditions: Clause = {
  title: 'Conditions d’exercice',
  law: [],
  says: [
    'Lieux, horaires, organisation du travail, consignes et moyens matériels : [[conditions arrêtées par les parties]].',
    'Les heures et les unités réalisées sont saisies par la collectivité d’origine et constatées par chaque bénéficiaire.',
  ],
}

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

/** What each body foresees, where no law asks it. */
export const usualForecast: Clause = {
  title: 'Prévision d’unités',
  law: [],
  says: [
    'La prévision de recours au service, en unités de fonctionnement, figure par bénéficiaire en annexe financière. Elle est révisée chaque année avec le coût unitaire.',
    {
      when: 'forecast',
      say: ['À la date d’effet, elle est de {{hours, hours}} par semaine au total.'],
    },
  ],
}

/** By what a refund is claimed, where the parties choose units. */
export const usualStatement: Clause = {
  title: 'État annuel et remboursement',
  law: [],
  says: [
    'Le remboursement s’effectue sur la base d’un état annuel, qui donne la liste des recours au service, convertis en unités de fonctionnement.',
    'L’état déduit les acomptes appelés. Le solde est à payer ou à restituer dans un délai de {{paymentDays}}.',
  ],
}

/** Who settles a dispute, where there is a committee. */
export const usualDisputes: Clause = {
  title: 'Litiges',
  law: [],
  says: [
    'Les parties recherchent d’abord un accord amiable, au sein du comité de suivi. À défaut, le litige est porté devant {{court}}.',
  ],
}

/** The unit cost, where the parties choose it. */
export const annexUsualCost: Clause = {
  ...annexUnitCost,
  law: [],
}

/** What each body foresees, where no law asks it. */
export const annexUsualForecast: Clause = {
  ...annexUnifiedForecast,
  law: [],
}

/** Why means are shared. */
export const becauseInterest: Clause = {
  title: 'Motif',
  law: [],
  says: [
    'l’intérêt que présente le partage de ces moyens dans le cadre d’une bonne organisation des services',
  ],
}
