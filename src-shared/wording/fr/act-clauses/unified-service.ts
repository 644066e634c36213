import type { Clause } from './clause'
import { AMOUNT_FORESEEN, WEEKS_COUNTED } from '../clause-parts'
import { UNIT_COST_AT_START, VAT_AND_BUDGET, unlessFree } from '../refunded-cost'
import { UNIT_COST_AT_YEAR_END } from '../unit-cost-at-year-end'
import { annexUnitCost } from './service-lending'

/** The unit cost of a unified service, or of a service lent under the same article. */
export const unifiedCost: Clause = {
  title: 'Coût unitaire de fonctionnement',
  law: ['CGCT L.5111-1-1', 'CGCT R.5111-1'],
  says: [
    unlessFree(
      'Conformément à {{costLaw}}, le coût unitaire comprend les charges liées au fonctionnement du service, en particulier les charges de personnel, les fournitures, les flux, le coût de renouvellement des biens et les contrats de services rattachés, à l’exclusion de toute autre dépense non strictement liée au fonctionnement du service.',
      '{{firstParty, capital}} le constate à partir des dépenses des derniers comptes, actualisées des modifications prévisibles à la date d’établissement du budget. Elle le porte chaque année à la connaissance des bénéficiaires, avant l’adoption de leur budget.',
      'L’année de la signature de la convention, il leur est communiqué dans les trois mois qui suivent cette signature.',
      UNIT_COST_AT_START,
      UNIT_COST_AT_YEAR_END,
      ...VAT_AND_BUDGET,
    ),
  ],
}

/** The forecast of use of a unified service. */
export const unifiedForecast: Clause = {
  title: 'Prévision d’utilisation',
  law: ['CGCT R.5111-1'],
  says: [
    'La prévision d’utilisation du service, en unités de fonctionnement, figure par bénéficiaire en annexe financière. Elle est révisée chaque année avec le coût unitaire.',
    {
      when: 'forecast',
      say: ['À la date d’effet, elle est de {{hours, hours}} par semaine au total.'],
    },
  ],
}

/** The unit cost of a unified service, and the charges that it holds. */
export const annexUnifiedCost: Clause = {
  ...annexUnitCost,
  law: ['CGCT R.5111-1'],
}

/** What each party foresees of the year, to the cent. */
export const annexUnifiedForecast: Clause = {
  title: 'Prévision par bénéficiaire',
  law: ['CGCT R.5111-1'],
  says: [
    {
      when: 'forecast',
      say: [WEEKS_COUNTED, AMOUNT_FORESEEN, { piece: 'forecastTable' }],
      otherwise: [
        'Recours prévus par chaque bénéficiaire pour l’exercice {{year}}, en unités de fonctionnement : [[tableau des unités]].',
      ],
    },
  ],
}

/** The competence exercised together. */
export const unifiedPurpose: Clause = {
  title: 'Objet et compétence exercée en commun',
  law: ['CGCT L.5111-1-1'],
  says: [
    'En application des articles L. 5111-1 et L. 5111-1-1 du code général des collectivités territoriales, les parties assurent l’exercice en commun d’une compétence reconnue par la loi ou transférée à chacune d’elles : [[compétence]]. Y concourt le service suivant : {{title}}.',
  ],
}

/** The unified service and who is responsible for it. */
export const unifiedGrouping: Clause = {
  title: 'Service unifié',
  law: ['CGCT L.5111-1-1'],
  says: [
    'Les services et équipements existants des parties sont regroupés au sein d’un service unifié, qui relève de la seule responsabilité {{lender, of}}.',
    {
      when: 'hasAgents',
      say: ['Il comprend, à la date d’effet :', { piece: 'agents' }],
      otherwise: ['Il comprend : [[emplois, grades et quotités]].'],
    },
    'Équipements regroupés : [[liste]].',
  ],
}

/** What it changes for staff, after the committees gave their opinion. */
export const unifiedStaff: Clause = {
  title: 'Effets sur le personnel',
  law: ['CGCT L.5111-1-1'],
  says: [
    {
      when: 'opinionKnown',
      say: [
        'Après avis {{opinion}}, les effets de ce regroupement sur le personnel sont les suivants : [[agents, emplois et conditions de travail]].',
      ],
      otherwise: [
        'Après avis des comités sociaux territoriaux compétents, rendus le [[dates]], les effets de ce regroupement sur le personnel sont les suivants : [[agents, emplois et conditions de travail]].',
      ],
    },
  ],
}

/** Under whose authority they work. */
export const unifiedAuthority: Clause = {
  title: 'Autorité fonctionnelle',
  law: ['CGCT L.5111-1-1'],
  says: [
    'Les agents du service unifié sont placés sous l’autorité fonctionnelle de l’autorité administrative pour laquelle ils accomplissent leur mission.',
  ],
}

/** Who answers for what in a unified service. */
export const unifiedInsurance: Clause = {
  title: 'Responsabilités et assurances',
  law: [],
  says: [
    'Chaque partie répond des actes et des décisions pris en son nom et pour son compte, et s’assure en conséquence : [[assureur et numéro de contrat]].',
    'La collectivité responsable assure les biens du service unifié et sa responsabilité d’employeur : [[assureur et numéro de contrat]].',
  ],
}

/** What a unified service calls before the year is settled. */
export const unifiedInstalments: Clause = {
  title: 'Acomptes',
  law: [],
  says: [
    'La collectivité responsable appelle des acomptes selon l’échéancier suivant : [[dates et part de la prévision]].',
  ],
}

/** How what a unified service spent for each party is refunded. */
export const unifiedStatement: Clause = {
  title: 'État annuel et remboursement',
  law: ['CGCT L.5111-1-1', 'CGCT R.5111-1'],
  says: [
    'Les dépenses engagées par le service unifié pour le compte de chaque bénéficiaire sont remboursées sur la base d’un état annuel, qui donne la liste des recours au service, convertis en unités de fonctionnement. Le remboursement est égal au coût unitaire multiplié par le nombre de ces unités.',
    'Il intervient selon la périodicité suivante, d’un an au plus : [[périodicité]].',
    'L’état déduit les acomptes appelés. Le solde est à payer ou à restituer dans un délai de {{paymentDays}}.',
  ],
}

/** Why services are grouped. */
export const becauseUnified: Clause = {
  title: 'Motif',
  law: ['CGCT L.5111-1-1'],
  says: ['l’intérêt d’exercer en commun cette compétence, par un service unifié'],
}

/** The unified service is approved. */
export const approvesUnified: Clause = {
  title: 'Approbation du service unifié',
  law: ['CGCT L.5111-1-1'],
  says: [
    'approuve la création du service unifié « {{title}} », la convention n° {{reference}} et son annexe financière',
  ],
}
