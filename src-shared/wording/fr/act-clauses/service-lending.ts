import type { Clause } from './clause'
import { AMOUNT_FORESEEN } from '../clause-parts'
import { UNIT_COST_AT_START, VAT_AND_BUDGET, unlessFree } from '../refunded-cost'
import { UNIT_COST_AT_YEAR_END } from '../unit-cost-at-year-end'

/** A group lends a service to its members. */
export const lendingDownward: Clause = {
  title: 'Objet',
  law: ['CGCT L.5211-4-1, III'],
  says: [
    'Sur le fondement du III de l’article L. 5211-4-1 du code général des collectivités territoriales, {{lender, the}} met en tout ou partie à la disposition de chaque bénéficiaire qui en est membre, pour l’exercice des compétences de celui-ci, le service suivant : {{title}}.',
  ],
}

/** Why lending serves the good organisation of services, as the law has it. */
export const lendingInterest: Clause = {
  title: 'Intérêt de la mise à disposition',
  law: ['CGCT L.5211-4-1, III'],
  says: [
    'Cette mise à disposition présente un intérêt dans le cadre d’une bonne organisation des services : [[motifs propres au service]].',
  ],
}

/** The service lent: posts and goods. */
export const servicesLent: Clause = {
  title: 'Services et biens mis à disposition',
  law: ['CGCT L.5211-4-1, III'],
  says: [
    {
      when: 'hasAgents',
      say: [
        'Le service ou la partie de service comprend, à la date d’effet, les emplois suivants :',
        { piece: 'agents' },
      ],
      otherwise: [
        'Le service ou la partie de service comprend les emplois suivants : [[emplois, grades et quotités]].',
      ],
    },
    'Les biens qui y sont attachés sont mis à disposition avec lui : [[locaux, véhicules, logiciels et matériels]].',
  ],
}

/** What becomes of the agents of a service lent. */
export const agentsSituation: Clause = {
  title: 'Situation des agents',
  law: ['CGCT L.5211-4-1, IV'],
  says: [
    'Les agents affectés au service ou à la partie de service sont mis à disposition du bénéficiaire de plein droit, à titre individuel et sans limitation de durée, aussi longtemps que la convention s’applique.',
    'Ils restent employés et rémunérés par la collectivité d’origine, dont ils relèvent pour leur carrière, leur évaluation, leur formation, leurs congés et la discipline.',
  ],
}

/** Under whose authority agents work. */
export const functionalAuthority: Clause = {
  title: 'Autorité fonctionnelle',
  law: ['CGCT L.5211-4-1, IV'],
  says: [
    'Pour les missions accomplies pour le compte du bénéficiaire, les agents sont placés sous l’autorité fonctionnelle de son exécutif : le maire d’une commune, le président d’un établissement public.',
  ],
}

/** Who instructs the head of the service, and may let him sign. */
export const instructions: Clause = {
  title: 'Instructions et délégation de signature',
  law: ['CGCT L.5211-4-1, IV'],
  says: [
    'L’exécutif du bénéficiaire adresse directement au chef du service toutes les instructions nécessaires à l’exécution des tâches qu’il lui confie, et en contrôle l’exécution.',
    'Il peut, par arrêté, sous sa surveillance et sa responsabilité, donner délégation de signature au chef du service pour l’exécution de ces tâches.',
  ],
}

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

/** The forecast of use, in units, that the convention must hold. */
export const unitForecast: Clause = {
  title: 'Prévision d’utilisation',
  law: ['CGCT D.5211-16'],
  says: [
    'La prévision d’utilisation du service, en unités de fonctionnement, figure par bénéficiaire en annexe financière. Elle est révisée chaque année avec le coût unitaire.',
    {
      when: 'forecast',
      say: ['À la date d’effet, elle est de {{hours, hours}} par semaine au total.'],
    },
  ],
}

/** By what a refund is claimed: uses listed, units established by who had them. */
export const yearlyStatement: Clause = {
  title: 'État annuel et remboursement',
  law: ['CGCT D.5211-16'],
  says: [
    'Chaque bénéficiaire constate les unités de fonctionnement dont il a disposé.',
    'Le remboursement s’effectue sur la base d’un état annuel, qui donne la liste des recours au service, convertis en unités de fonctionnement. Il est égal au coût unitaire multiplié par le nombre de ces unités.',
    'Il intervient selon la périodicité suivante, d’un an au plus : [[périodicité]].',
    'L’état déduit les acomptes appelés. Le solde est à payer ou à restituer dans un délai de {{paymentDays}}.',
  ],
}

/** The unit cost of the year, and the charges that it holds. */
export const annexUnitCost: Clause = {
  title: 'Coût unitaire',
  law: ['CGCT D.5211-16'],
  says: [
    {
      when: 'unitCostNow',
      say: [
        {
          when: 'notified',
          say: ['Coût unitaire notifié le {{notifiedOn, long}} : {{unitCostNow}}.'],
          otherwise: ['Coût unitaire de la convention : {{unitCostNow}}.'],
        },
      ],
      otherwise: ['Coût unitaire : [[montant et unité]].'],
    },
    { piece: 'charges' },
  ],
}

/** What each body foresees of the year, to the cent. */
export const annexForecast: Clause = {
  title: 'Prévision par bénéficiaire',
  law: ['CGCT D.5211-16'],
  says: [
    {
      when: 'forecast',
      say: [
        {
          when: 'paidWeeks',
          say: ['La prévision hebdomadaire est comptée sur 52 semaines payées par an.'],
          otherwise: [
            'La prévision hebdomadaire est comptée sur 45,6 semaines travaillées par an.',
          ],
        },
        AMOUNT_FORESEEN,
        { piece: 'forecastTable' },
      ],
      otherwise: [
        'Recours prévus par chaque bénéficiaire pour l’exercice {{year}}, en unités de fonctionnement : [[tableau des unités]].',
      ],
    },
  ],
}

/** Why a service is lent, as the law has it. */
export const becauseLending: Clause = {
  title: 'Motif',
  law: ['CGCT L.5211-4-1, III'],
  says: [
    'l’intérêt que présente cette mise à disposition dans le cadre d’une bonne organisation des services',
  ],
}

/** A body lends a service to bodies that exercise a competence with it. */
export const sidewaysPurpose: Clause = {
  title: 'Objet et compétence exercée en commun',
  law: ['CGCT L.5111-1', 'CGCT L.5111-1-1'],
  says: [
    'Sur le fondement des articles L. 5111-1 et L. 5111-1-1 du code général des collectivités territoriales, les parties assurent l’exercice en commun d’une compétence reconnue par la loi ou transférée à chacune d’elles : [[compétence]].',
    'À cette fin, {{lender, the}} met à la disposition de chaque bénéficiaire le service suivant : {{title}}.',
  ],
}

/** The service and the equipment lent. */
export const sidewaysServices: Clause = {
  title: 'Service et équipements mis à disposition',
  law: ['CGCT L.5111-1-1'],
  says: [
    {
      when: 'hasAgents',
      say: ['Le service comprend, à la date d’effet, les emplois suivants :', { piece: 'agents' }],
      otherwise: ['Le service comprend les emplois suivants : [[emplois, grades et quotités]].'],
    },
    'Les équipements qui y sont attachés sont mis à disposition avec lui : [[locaux, véhicules, logiciels et matériels]].',
  ],
}

/** Who employs and pays the agents of the service. */
export const sidewaysAgents: Clause = {
  title: 'Situation des agents',
  law: [],
  says: [
    'Les agents du service restent employés et rémunérés par la collectivité d’origine, dont ils relèvent pour leur carrière, leur évaluation, leur formation, leurs congés et la discipline.',
  ],
}

/** Under whose authority they work. */
export const sidewaysAuthority: Clause = {
  title: 'Autorité fonctionnelle',
  law: ['CGCT L.5111-1-1'],
  says: [
    'Les agents du service mis à disposition sont placés sous l’autorité fonctionnelle de l’autorité administrative pour laquelle ils accomplissent leur mission.',
  ],
}

/** By what the refund is claimed: the same as under L.5211-4-1, by another article. */
export const sidewaysStatement: Clause = {
  ...yearlyStatement,
  law: ['CGCT L.5111-1-1', 'CGCT R.5111-1'],
}

/** Why the service is lent. */
export const becauseSideways: Clause = {
  title: 'Motif',
  law: ['CGCT L.5111-1-1'],
  says: [
    'l’intérêt d’exercer en commun la compétence [[compétence]], par la mise à disposition du service qui y concourt',
  ],
}

/** A member lends to its group a service that it kept. */
export const lendingUpward: Clause = {
  title: 'Objet',
  law: ['CGCT L.5211-4-1, II'],
  says: [
    'Sur le fondement du II de l’article L. 5211-4-1 du code général des collectivités territoriales, {{lender, the}}, qui l’a conservé en tout ou partie, met à la disposition du bénéficiaire, pour l’exercice des compétences transférées à celui-ci, le service suivant : {{title}}.',
  ],
}

/** Why a commune kept a service that it lends to its group, as the law has it. */
export const serviceKept: Clause = {
  title: 'Conservation du service',
  law: ['CGCT L.5211-4-1, I'],
  says: [
    '{{lender, the, capital}} a conservé le service ou la partie de service dans le cadre d’une bonne organisation des services, en raison du caractère partiel du transfert de compétences : [[compétences transférées et motifs propres au service]].',
  ],
}

/** The service lent by a commune: posts and goods, under the paragraph on services that it kept. */
export const keptServicesLent: Clause = {
  ...servicesLent,
  law: ['CGCT L.5211-4-1, II'],
}

/** Why a service that a commune kept is lent, as the law has it. */
export const becauseKept: Clause = {
  title: 'Motif',
  law: ['CGCT L.5211-4-1, I', 'CGCT L.5211-4-1, II'],
  says: [
    'que le service, conservé en raison du caractère partiel du transfert de compétences, est nécessaire à l’exercice des compétences transférées',
  ],
}
