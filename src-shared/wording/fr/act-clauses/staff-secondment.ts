import type { Clause } from './clause'
import { VAT_AND_BUDGET } from '../refunded-cost'

/** An individual loan, by its texts. */
export const loanPurpose: Clause = {
  title: 'Objet',
  law: ['CGFP L.512-6', 'CGFP L.512-7'],
  says: [
    'En application des articles L. 512-6 à L. 512-15 du code général de la fonction publique et du décret n° 2008-580 du 18 juin 2008, {{lender, the}} met à la disposition de l’organisme d’accueil l’agent désigné à l’article suivant.',
  ],
}

/** Who is lent, and for which part of the time to each host. */
export const loanAgents: Clause = {
  title: 'Agent mis à disposition et quotité',
  law: ['CGFP L.512-13', 'Décret 2008-580, art. 1'],
  says: [
    {
      when: 'hasAgents',
      say: [{ piece: 'agents' }],
      otherwise: ['Agent mis à disposition : [[nom, grade et temps de travail]].'],
    },
    'Quotité accomplie auprès de chaque organisme d’accueil :',
    { piece: 'hosts' },
  ],
}

/** What the agent does there. */
export const loanActivities: Clause = {
  title: 'Nature des activités',
  law: ['Décret 2008-580, art. 2'],
  says: [
    'L’agent exerce les activités suivantes : {{title}}. Missions et niveau de responsabilité : [[description des fonctions]].',
  ],
}

/** Three years at most, renewable. */
export const loanDuration: Clause = {
  title: 'Durée et renouvellement',
  law: ['Décret 2008-580, art. 3'],
  says: [
    {
      when: 'fixedTerm',
      say: ['La mise à disposition est prononcée du {{from, long}} au {{to, long}}.'],
      otherwise: [
        'La mise à disposition prend effet le {{from, long}} et s’achève le [[date, trois ans plus tard au plus]].',
      ],
    },
    'Sa durée ne peut excéder trois ans. Elle peut être renouvelée, avec l’accord de l’agent, par périodes qui n’excèdent pas cette durée.',
  ],
}

/** Who sets the conditions of work. */
export const loanConditions: Clause = {
  title: 'Conditions d’emploi',
  law: ['Décret 2008-580, art. 2', 'Décret 2008-580, art. 6'],
  says: [
    'L’organisme d’accueil fixe les conditions de travail de l’agent : [[lieu, horaires, responsable direct, moyens]].',
  ],
}

/** Who decides on leave. */
export const loanLeave: Clause = {
  title: 'Congés',
  law: ['Décret 2008-580, art. 6'],
  says: [
    {
      when: 'severalBodies',
      say: [
        'La collectivité d’origine prend les décisions relatives aux congés annuels et aux congés de maladie, après accord des organismes d’accueil. En cas de désaccord entre eux, elle suit celui qui emploie l’agent le plus longtemps ; à durée égale, sa décision s’impose.',
      ],
      otherwise: [
        'L’organisme d’accueil prend les décisions relatives aux congés annuels et aux congés de maladie de l’agent, et en informe la collectivité d’origine. Si la quotité n’excède pas le mi-temps, ces décisions reviennent à la collectivité d’origine.',
      ],
    },
    'Les autres congés relèvent de la collectivité d’origine.',
  ],
}

/** The agent keeps post, career and pay. */
export const loanStatus: Clause = {
  title: 'Situation statutaire et rémunération',
  law: ['CGFP L.512-6'],
  says: [
    'L’agent demeure dans son cadre d’emplois, est réputé y occuper un emploi et continue à percevoir la rémunération correspondante. La collectivité d’origine la lui verse et gère sa carrière.',
    'Complément de rémunération et frais pris en charge par l’organisme d’accueil : [[montant et justification, ou néant]].',
  ],
}

/** How activities are controlled and evaluated. */
export const loanEvaluation: Clause = {
  title: 'Contrôle et évaluation des activités',
  law: ['Décret 2008-580, art. 2', 'Décret 2008-580, art. 8'],
  says: [
    'L’organisme d’accueil contrôle l’activité de l’agent : [[modalités]].',
    'Chaque année, le responsable direct de l’agent au sein de l’organisme d’accueil conduit un entretien dont le rapport est transmis à l’agent, qui peut y porter ses observations, et à la collectivité d’origine.',
  ],
}

/** Who may punish. */
export const loanDiscipline: Clause = {
  title: 'Discipline',
  law: ['Décret 2008-580, art. 7'],
  says: [
    'La collectivité d’origine exerce le pouvoir disciplinaire. L’organisme d’accueil peut la saisir.',
  ],
}

/** What the host refunds, or why it does not. */
export const loanRefund: Clause = {
  title: 'Remboursement',
  law: ['CGFP L.512-15'],
  says: [
    {
      when: 'free',
      say: [
        'Par dérogation au principe du remboursement, aucun remboursement n’est dû, pour le motif suivant : {{reason}}. Étendue et durée de la dérogation : [[étendue et durée]].',
      ],
      otherwise: [
        'L’organisme d’accueil rembourse à la collectivité d’origine la rémunération de l’agent et les cotisations et contributions afférentes, au prorata de la quotité accomplie auprès de lui. La quotité prise en compte résulte de la clé suivante.',
        { piece: 'key' },
        { when: 'unitCost', say: ['À la date d’effet, le montant convenu est de {{unitCost}}.'] },
        'La collectivité d’origine lui adresse au moins une fois par an un état des sommes dues, payable dans un délai de {{paymentDays}}.',
        ...VAT_AND_BUDGET,
      ],
    },
  ],
}

/** Who is insured for an agent lent. */
export const loanInsurance: Clause = {
  title: 'Responsabilités et assurances',
  law: [],
  says: [
    'L’organisme d’accueil s’assure pour les dommages causés par l’agent dans l’exercice de ses activités : [[assureur et numéro de contrat]]. La collectivité d’origine répond des accidents de service en qualité d’employeur.',
  ],
}

/** How a loan ends before its term, and after which notice. */
export const loanEnd: Clause = {
  title: 'Fin de la mise à disposition',
  law: ['Décret 2008-580, art. 5'],
  says: [
    {
      when: 'noticeKnown',
      say: [
        'La mise à disposition peut prendre fin avant son terme à la demande de l’agent, de la collectivité d’origine ou de l’organisme d’accueil, moyennant un préavis de {{notice}} mois.',
      ],
      otherwise: [
        'La mise à disposition peut prendre fin avant son terme à la demande de l’agent, de la collectivité d’origine ou de l’organisme d’accueil, moyennant un préavis de [[durée]].',
      ],
    },
    'En cas de faute disciplinaire, il peut y être mis fin sans préavis, par accord entre la collectivité d’origine et l’organisme d’accueil.',
  ],
}

/** The agent agrees, in writing, before it is signed. */
export const loanConsent: Clause = {
  title: 'Accord de l’agent',
  law: ['CGFP L.512-7', 'Décret 2008-580, art. 2'],
  says: [
    'Avant leur signature, la convention et ses avenants sont transmis à l’agent, pour qu’il exprime son accord sur la nature de ses activités et sur ses conditions d’emploi. Cet accord écrit est joint à la convention.',
  ],
}

/** Who is lent to whom, and for how much. */
export const annexLoanShares: Clause = {
  title: 'Quotité par organisme d’accueil',
  law: ['CGFP L.512-13'],
  says: [
    {
      when: 'hasAgents',
      say: [{ piece: 'agents' }],
      otherwise: ['Agent mis à disposition : [[nom, grade et temps de travail]].'],
    },
    { piece: 'hosts' },
  ],
}

/** The pay that a host refunds a part of. */
export const annexLoanPay: Clause = {
  title: 'Éléments remboursés',
  law: ['CGFP L.512-15'],
  says: [
    'Rémunération brute, indemnités et cotisations patronales de l’agent pour l’exercice {{year}} : [[montant prévisionnel]].',
    { when: 'unitCostNow', say: ['Montant convenu : {{unitCostNow}}.'] },
  ],
}

/** The assembly is informed beforehand. */
export const becauseLoan: Clause = {
  title: 'Motif',
  law: ['CGFP L.512-12'],
  says: ['que l’organe délibérant est informé avant toute mise à disposition d’un agent'],
}

/** The assembly takes note. */
export const informed: Clause = {
  title: 'Information de l’assemblée',
  law: ['CGFP L.512-12'],
  says: [
    'prend acte de la mise à disposition prévue par la convention n° {{reference}}, « {{title}} », dont il a été préalablement informé',
  ],
}

/** Why a host takes an agent. */
export const becauseHost: Clause = {
  title: 'Motif',
  law: ['CGFP L.512-7'],
  says: ['les besoins du service et l’accord de l’agent concerné'],
}

/** A host approves the convention. */
export const approvesLoan: Clause = {
  title: 'Approbation de la convention',
  law: ['CGFP L.512-7'],
  says: [
    {
      when: 'free',
      say: [
        'approuve la convention n° {{reference}}, « {{title}} », qui ne donne pas lieu à remboursement',
      ],
      otherwise: [
        'approuve la convention n° {{reference}}, « {{title}} », et le remboursement qu’elle prévoit',
      ],
    },
  ],
}
