import type { Clause } from './clause'
import { VAT_AND_BUDGET, unlessFree } from '../refunded-cost'

/** The shared service is created. */
export const createsShared: Clause = {
  title: 'Création du service commun',
  law: ['CGCT L.5211-4-2'],
  says: ['décide de se doter, avec les autres membres, du service commun « {{title}} »'],
}

/** The convention is approved with its sheet. */
export const approvesShared: Clause = {
  title: 'Approbation de la convention et de la fiche d’impact',
  law: ['CGCT L.5211-4-2'],
  says: ['approuve la convention n° {{reference}}, la fiche d’impact et les autres annexes'],
}

/** The posts created or abolished. */
export const changesPosts: Clause = {
  title: 'Tableau des emplois',
  law: ['CGCT L.5211-4-2, transfert'],
  says: ['modifie le tableau des emplois en conséquence : [[emplois créés ou supprimés]]'],
}

/** How the cost is taken into account. */
export const setsCompensation: Clause = {
  title: 'Attribution de compensation',
  law: ['CGCT L.5211-4-2', 'CGI 1609 nonies C'],
  says: [
    'décide de la prise en compte des effets financiers : [[remboursement, ou imputation sur l’attribution de compensation]]',
  ],
}

/** The shared service and its missions. */
export const sharedPurpose: Clause = {
  title: 'Objet et missions du service commun',
  law: ['CGCT L.5211-4-2'],
  says: [
    'En application de l’article L. 5211-4-2 du code général des collectivités territoriales, et en dehors des compétences transférées, les parties se dotent du service commun suivant : {{title}}.',
    'Il est chargé des missions fonctionnelles ou opérationnelles suivantes : [[missions, et le cas échéant instruction des décisions des maires]].',
  ],
}

/** Who shares it: the group, its members, their attached bodies. */
export const sharedMembers: Clause = {
  title: 'Membres du service commun',
  law: ['CGCT L.5211-4-2'],
  says: [
    'Les membres du service commun sont {{lender, the}} et :',
    { piece: 'bodies' },
    'Seuls peuvent l’être un établissement public de coopération intercommunale à fiscalité propre, ses communes membres et les établissements publics qui leur sont rattachés.',
  ],
}

/** Who runs it: the group, or by its decision a member. */
export const sharedManagement: Clause = {
  title: 'Gestion du service commun',
  law: ['CGCT L.5211-4-2, autorité'],
  says: [
    {
      when: 'groupLends',
      say: ['Le service commun est géré par {{lender, the}}.'],
      otherwise: [
        'Par dérogation, et par décision de l’organe délibérant de l’établissement public de coopération intercommunale à fiscalité propre en date du [[date]], le service commun est géré par {{lender, the}}.',
      ],
    },
  ],
}

/** Which agents move to the managing body, and which are lent to it. */
export const sharedStaff: Clause = {
  title: 'Transfert et mise à disposition des agents',
  law: ['CGCT L.5211-4-2, transfert'],
  says: [
    'Les agents qui remplissent en totalité leurs fonctions dans un service ou une partie de service mis en commun sont transférés de plein droit à la collectivité gestionnaire. Ceux qui n’y remplissent qu’une partie de leurs fonctions sont mis à sa disposition de plein droit, à titre individuel et sans limitation de durée, pour la part de leur temps de travail consacrée au service commun.',
    {
      when: 'hasAgents',
      say: ['À la date d’effet, le service commun comprend :', { piece: 'agents' }],
      otherwise: [
        'À la date d’effet, le service commun comprend : [[emplois, grades et quotités]].',
      ],
    },
    'Agents transférés et collectivité qu’ils quittent : [[liste nominative]].',
  ],
}

/** What transferred agents keep. */
export const acquiredRights: Clause = {
  title: 'Droits acquis',
  law: ['CGCT L.5111-7', 'CGFP L.714-9'],
  says: [
    'Les agents transférés conservent, s’ils y ont intérêt, le bénéfice du régime indemnitaire qui leur était applicable et, à titre individuel, les avantages acquis avant leur transfert.',
  ],
}

/** The impact sheet and the accords, annexed and submitted to the committees. */
export const impactClause: Clause = {
  title: 'Fiche d’impact et consultation',
  law: ['CGCT L.5211-4-2'],
  says: [
    'Les effets de la mise en commun sur l’organisation et les conditions de travail, la rémunération et les droits acquis des agents sont décrits dans la fiche d’impact, annexée à la convention avec les accords conclus.',
    {
      when: 'opinionKnown',
      say: ['La convention et ses annexes ont été soumises à l’avis {{opinion}}.'],
      otherwise: [
        'La convention et ses annexes ont été soumises à l’avis du ou des comités sociaux territoriaux compétents : [[comités et dates]].',
      ],
    },
  ],
}

/** Whom agents of a shared service answer to, mission by mission. */
export const sharedAuthority: Clause = {
  title: 'Autorité hiérarchique et autorité fonctionnelle',
  law: ['CGCT L.5211-4-2, autorité'],
  says: [
    'Les agents du service commun relèvent, pour leur carrière, leur rémunération, leurs congés et la discipline, de l’exécutif de la collectivité gestionnaire.',
    'Selon la mission réalisée, ils sont placés sous l’autorité fonctionnelle du président de l’établissement public ou du maire de la commune pour le compte de qui elle est accomplie.',
  ],
}

/** What the head of a shared service may sign. */
export const sharedSignature: Clause = {
  title: 'Délégation de signature',
  law: ['CGCT L.5211-4-2, autorité'],
  says: [
    'Le maire ou le président de chaque membre peut, par arrêté, sous sa surveillance et sa responsabilité, donner délégation de signature au chef du service commun pour l’exécution des missions qui lui sont confiées.',
  ],
}

/** The goods of a shared service. */
export const sharedGoods: Clause = {
  title: 'Biens et moyens matériels',
  law: [],
  says: [
    'Les biens affectés au service commun et les conditions de leur mise à disposition sont les suivants : [[locaux, véhicules, logiciels et matériels]].',
  ],
}

/** Who answers for what in a shared service. */
export const sharedInsurance: Clause = {
  title: 'Responsabilités et assurances',
  law: [],
  says: [
    'Chaque membre répond des actes et des décisions pris en son nom et pour son compte, et s’assure en conséquence : [[assureur et numéro de contrat]].',
    'La collectivité gestionnaire assure les biens du service commun et sa responsabilité d’employeur : [[assureur et numéro de contrat]].',
  ],
}

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

/** How the cost may be set against the attribution de compensation. */
export const compensation: Clause = {
  title: 'Effets sur l’attribution de compensation',
  law: ['CGCT L.5211-4-2', 'CGI 1609 nonies C'],
  says: [
    'Lorsque l’établissement public de coopération intercommunale à fiscalité propre relève de l’article 1609 nonies C du code général des impôts, les effets financiers de la mise en commun peuvent être pris en compte par imputation sur l’attribution de compensation. Choix des parties : [[remboursement au vu de l’état annuel, ou imputation et son montant]].',
    'En cas d’imputation, le montant imputé est fixé par délibérations concordantes, au vu du rapport de la commission locale d’évaluation des charges transférées ; l’écart avec le coût réel est régularisé par l’état annuel.',
  ],
}

/** Who follows a shared service. */
export const sharedCommittee: Clause = {
  title: 'Comité de suivi',
  law: [],
  says: [
    'Un comité de suivi réunit les parties au moins une fois par an. Sa composition est la suivante : [[représentants de chaque partie]]. Il examine l’activité du service, son coût et les écarts à la prévision, et propose les arbitrages.',
  ],
}

/** How a member comes and goes. */
export const sharedWithdrawal: Clause = {
  title: 'Adhésion et retrait',
  law: [],
  says: [
    'Un nouveau membre entre dans le service commun par avenant, après délibérations concordantes.',
    'Un membre peut s’en retirer par délibération, moyennant un préavis de {{noticeWords}}. Le sort des agents et des biens est réglé par avenant : [[conditions]].',
  ],
}

/** What the law has annexed to the convention. */
export const sharedAnnexes: Clause = {
  title: 'Annexes',
  law: ['CGCT L.5211-4-2'],
  says: [
    'Sont annexés à la convention :',
    { item: 'la fiche d’impact ;' },
    { item: 'les accords conclus, s’il y en a ;' },
    { item: 'l’annexe financière.' },
  ],
}

/** Why a service is shared. */
export const becauseShared: Clause = {
  title: 'Motif',
  law: ['CGCT L.5211-4-2'],
  says: [
    'l’intérêt de se doter d’un service commun pour les missions que la convention énumère, et la fiche d’impact qui lui est annexée',
  ],
}
