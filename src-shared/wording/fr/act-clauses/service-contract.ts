import type { Clause } from './clause'
import { ENDS_BY_NOTICE } from '../clause-parts'
import { unlessFree } from '../refunded-cost'
import { VAT_OF_REFUNDS } from '../vat-of-refunds'

/** How it ends, where no service is lent. */
export const contractEnding: Clause = {
  title: 'Fin de la convention',
  law: [],
  says: [ENDS_BY_NOTICE, 'Les sommes dues sont arrêtées à la date de fin.'],
}

/** The service that a body has another provide. */
export const contractPurpose: Clause = {
  title: 'Objet',
  law: ['CGCT L.5214-16-1', 'CGCT L.5216-7-1', 'CGCT L.5215-27', 'CGCT L.5217-7'],
  says: [
    'Sur le fondement de {{contractLaw}}, le bénéficiaire confie au prestataire, qui l’accepte, la prestation de services suivante, qui relève des attributions du bénéficiaire : {{title}}.',
  ],
}

/** What is provided. */
export const contractContent: Clause = {
  title: 'Contenu des prestations',
  law: [],
  says: [
    'Les prestations sont les suivantes : [[description, volume et délais]].',
    { when: 'forecast', say: ['La prévision est de {{hours, hours}} par semaine au total.'] },
  ],
}

/** Who does it and who controls it. */
export const contractExecution: Clause = {
  title: 'Exécution et contrôle',
  law: [],
  says: [
    'Le prestataire exécute les prestations avec ses propres moyens. Le bénéficiaire, qui conserve ses attributions, en fixe les objectifs et en contrôle l’exécution. Le prestataire lui en rend compte : [[forme et périodicité]].',
  ],
}

/** A service that is provided lends no agents. */
export const contractStaff: Clause = {
  title: 'Personnel',
  law: [],
  says: [
    'Les agents qui exécutent les prestations restent sous la seule autorité du prestataire, leur employeur. La convention n’emporte ni transfert ni mise à disposition d’agents.',
  ],
}

/** What a service provided costs who benefits. */
export const contractPrice: Clause = {
  title: 'Contribution du bénéficiaire',
  law: ['CGCT L.5211-56'],
  says: [
    unlessFree(
      'La contribution du bénéficiaire couvre les charges exposées par le prestataire pour les prestations.',
      { piece: 'key' },
      { when: 'unitCost', say: ['À la date d’effet, le prix est de {{unitCost}}.'] },
      VAT_OF_REFUNDS,
    ),
  ],
}

/** The annexed budget that a group keeps for what it provides. */
export const contractBudget: Clause = {
  title: 'Budget annexe',
  law: ['CGCT L.5211-56'],
  says: [
    {
      when: 'groupLends',
      say: [
        {
          when: 'annexBudget',
          say: [
            'Le prestataire retrace les dépenses afférentes aux prestations dans le budget annexe « {{budget}} », dont les recettes comprennent la contribution du bénéficiaire.',
          ],
          otherwise: [
            'Le prestataire retrace les dépenses afférentes aux prestations dans un budget annexe, dont les recettes comprennent la contribution du bénéficiaire : [[nom du budget annexe]].',
          ],
        },
      ],
      otherwise: ['Les dépenses et les recettes sont retracées au budget du prestataire.'],
    },
  ],
}

/** Who answers for a service provided. */
export const contractInsurance: Clause = {
  title: 'Responsabilités et assurances',
  law: [],
  says: [
    'Le prestataire répond de la bonne exécution des prestations et s’assure en conséquence : [[assureur et numéro de contrat]].',
  ],
}

/** Why a service is provided. */
export const becauseContract: Clause = {
  title: 'Motif',
  law: ['CGCT L.5214-16-1', 'CGCT L.5216-7-1', 'CGCT L.5215-27', 'CGCT L.5217-7'],
  says: [
    'l’intérêt public qui s’attache à cette prestation, laquelle relève des attributions de son bénéficiaire',
  ],
}

/** A body provides a service. */
export const accepts: Clause = {
  title: 'Prestation acceptée',
  law: ['CGCT L.5214-16-1', 'CGCT L.5216-7-1', 'CGCT L.5215-27', 'CGCT L.5217-7'],
  says: [
    'accepte d’assurer la prestation « {{title}} » et approuve la convention n° {{reference}}',
  ],
}

/** The annexed budget. */
export const keepsBudget: Clause = {
  title: 'Budget annexe',
  law: ['CGCT L.5211-56'],
  says: [
    'dit que les dépenses et les recettes sont retracées dans un budget annexe : {{budgetWords}}',
  ],
}

/** A body has a service provided. */
export const gives: Clause = {
  title: 'Prestation confiée',
  law: ['CGCT L.5214-16-1', 'CGCT L.5216-7-1', 'CGCT L.5215-27', 'CGCT L.5217-7'],
  says: [
    'confie {{lender, toName}} la prestation « {{title}} » et approuve la convention n° {{reference}}',
  ],
}
