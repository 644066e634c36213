import type { Clause } from './clause'
import { VAT_AND_BUDGET } from '../refunded-cost'

/** The purchase that a group of buyers makes together. */
export const groupPurpose: Clause = {
  title: 'Objet du groupement',
  law: ['CCP L.2113-6'],
  says: [
    'Les parties constituent, en application des articles L. 2113-6 et L. 2113-7 du code de la commande publique, un groupement de commandes afin de passer conjointement un ou plusieurs marchés publics : {{title}}.',
  ],
}

/** Who buys together. */
export const groupMembers: Clause = {
  title: 'Membres du groupement',
  law: ['CCP L.2113-6'],
  says: ['Les membres du groupement sont {{lender, the}} et :', { piece: 'bodies' }],
}

/** Who leads the procedure, and what members give it to do. */
export const groupCoordinator: Clause = {
  title: 'Coordonnateur',
  law: ['CCP L.2113-7'],
  says: [
    'Le coordonnateur du groupement est {{lender, the}}. Les membres lui confient, en leur nom et pour leur compte, les opérations suivantes : [[recensement des besoins, publicité, analyse des offres, signature, notification, exécution]].',
  ],
}

/** What each member does. */
export const groupNeeds: Clause = {
  title: 'Besoins et obligations des membres',
  law: ['CCP L.2113-7'],
  says: [
    'Chaque membre définit ses besoins, les communique au coordonnateur dans le délai fixé, inscrit les crédits correspondants à son budget et exécute le marché pour ce qui le concerne, sauf opérations confiées au coordonnateur.',
  ],
}

/** Who awards. */
export const groupAward: Clause = {
  title: 'Procédure et attribution',
  law: ['CCP L.2113-7', 'CGCT L.1414-3'],
  says: [
    'La procédure est conduite selon le code de la commande publique. Lorsqu’elle est requise, la commission d’appel d’offres compétente est la suivante : [[celle du coordonnateur, ou celle du groupement et sa composition]].',
  ],
}

/** For what members answer together. */
export const groupLiability: Clause = {
  title: 'Responsabilité',
  law: ['CCP L.2113-7'],
  says: [
    'Les membres sont solidairement responsables des seules opérations de passation ou d’exécution menées conjointement en leur nom et pour leur compte. Chacun répond seul des autres.',
  ],
}

/** How the costs of the group are shared. */
export const groupCosts: Clause = {
  title: 'Frais du groupement',
  law: ['CCP L.2113-7'],
  says: [
    {
      when: 'free',
      say: [
        'Le coordonnateur exerce sa mission sans contrepartie, pour le motif suivant : {{reason}}.',
      ],
      otherwise: [
        'Les frais de procédure et d’exécution supportés par le coordonnateur pour le compte du groupement sont partagés entre les membres.',
        { piece: 'key' },
        { when: 'unitCost', say: ['À la date d’effet, le montant convenu est de {{unitCost}}.'] },
        ...VAT_AND_BUDGET,
      ],
    },
  ],
}

/** How they are paid. */
export const groupPayment: Clause = {
  title: 'Paiement des frais',
  law: [],
  says: [
    'Le coordonnateur établit un état des frais et des parts. Chaque membre paie la sienne dans un délai de {{paymentDays}}.',
  ],
}

/** How long the group lives. */
export const groupDuration: Clause = {
  title: 'Durée du groupement',
  law: ['CCP L.2113-7'],
  says: [
    {
      when: 'fixedTerm',
      say: ['Le groupement est constitué du {{from, long}} au {{to, long}}.'],
      otherwise: [
        'Le groupement est constitué à compter du {{from, long}}, jusqu’à l’achèvement des marchés.',
      ],
    },
  ],
}

/** How members of a group come and go. */
export const groupWithdrawal: Clause = {
  title: 'Adhésion et retrait',
  law: ['CCP L.2113-7'],
  says: [
    'Un nouveau membre est admis par avenant, avant le lancement d’une procédure à laquelle il participe. Un membre se retire par délibération, notifiée au coordonnateur ; il reste tenu des marchés en cours pour sa part.',
  ],
}

/** Who goes to court for the group, and to which. */
export const groupCourt: Clause = {
  title: 'Représentation en justice et litiges',
  law: ['CJA R.312-11', 'CJA R.221-3'],
  says: [
    'Le coordonnateur représente le groupement dans les litiges nés des opérations qui lui sont confiées. Les litiges entre membres sont portés, à défaut d’accord amiable, devant {{court}}.',
  ],
}

/** What each member of a group needs. */
export const annexNeeds: Clause = {
  title: 'Besoins des membres',
  law: ['CCP L.2113-7'],
  says: [
    'Besoins communiqués par chaque membre, en quantité et en montant estimé : [[tableau des besoins]].',
  ],
}

/** The costs of the group and their sharing. */
export const annexGroupCosts: Clause = {
  title: 'Frais du groupement et partage',
  law: ['CCP L.2113-7'],
  says: [{ piece: 'charges' }, { piece: 'key' }, { piece: 'keyAnnex' }],
}

/** Why buyers group. */
export const becauseGroup: Clause = {
  title: 'Motif',
  law: ['CCP L.2113-6'],
  says: ['l’intérêt de passer ces marchés conjointement avec d’autres acheteurs'],
}

/** A buyer joins the group. */
export const joinsGroup: Clause = {
  title: 'Constitution du groupement',
  law: ['CCP L.2113-6', 'CCP L.2113-7'],
  says: [
    'adhère au groupement de commandes « {{title}} » et en approuve la convention constitutive n° {{reference}}',
  ],
}

/** The coordinator is named. */
export const namesCoordinator: Clause = {
  title: 'Coordonnateur',
  law: ['CCP L.2113-7'],
  says: [
    'désigne {{lender, the}} coordonnateur du groupement, pour les opérations que la convention lui confie',
  ],
}
