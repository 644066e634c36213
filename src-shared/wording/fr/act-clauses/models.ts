import type { Clause } from './clause'

/** The service whose effects are described. */
export const impactService: Clause = {
  title: 'Service mis en commun',
  law: ['CGCT L.5211-4-2'],
  says: [
    'Service : {{title}}. Collectivité gestionnaire : {{lender, the}}. Autres membres :',
    { piece: 'bodies' },
  ],
}

/** The agents concerned. */
export const impactAgents: Clause = {
  title: 'Agents concernés',
  law: ['CGCT L.5211-4-2'],
  says: [
    {
      when: 'hasAgents',
      say: [{ piece: 'agents' }],
      otherwise: ['Emplois, grades, statut et quotités : [[liste]].'],
    },
    'Pour chaque agent : transfert ou mise à disposition, et collectivité qu’il quitte : [[tableau]].',
  ],
}

/** Effects on organisation and conditions of work. */
export const impactOrganisation: Clause = {
  title: 'Effets sur l’organisation et les conditions de travail',
  law: ['CGCT L.5211-4-2'],
  says: [
    'Organisation du service, place dans l’organigramme, responsable : [[avant et après]].',
    'Lieu de travail, horaires, cycle de travail, déplacements, équipements : [[avant et après]].',
  ],
}

/** Effects on pay. */
export const impactPay: Clause = {
  title: 'Effets sur la rémunération',
  law: ['CGCT L.5211-4-2'],
  says: [
    'Traitement, régime indemnitaire, nouvelle bonification indiciaire, action sociale et protection complémentaire : [[avant et après, par agent ou par emploi]].',
  ],
}

/** Effects on rights acquired. */
export const impactRights: Clause = {
  title: 'Effets sur les droits acquis',
  law: ['CGCT L.5211-4-2', 'CGCT L.5111-7'],
  says: [
    'Avantages collectivement acquis, compte épargne-temps, congés, temps partiel et autorisations en cours : [[maintien et modalités]].',
  ],
}

/** The committees that gave their opinion. */
export const impactOpinion: Clause = {
  title: 'Consultation',
  law: ['CGCT L.5211-4-2'],
  says: [
    {
      when: 'opinionKnown',
      say: ['Avis {{opinion}}.'],
      otherwise: [
        'Comités sociaux territoriaux consultés, dates et sens des avis : [[comités, dates et avis]].',
      ],
    },
  ],
}

/** Who is lent to whom, for which part of the time. */
export const orderLoan: Clause = {
  title: 'Mise à disposition',
  law: ['CGFP L.512-13', 'Décret 2008-580, art. 1'],
  says: [
    'La mise à disposition {{agentName, of}}, {{agentGrade}}, est prononcée, pour tout ou partie de son service, auprès de :',
    { piece: 'hosts' },
    'Fonctions exercées : {{title}}.',
  ],
}

/** From when to when. */
export const orderTerm: Clause = {
  title: 'Durée',
  law: ['Décret 2008-580, art. 3'],
  says: [
    {
      when: 'fixedTerm',
      say: ['La mise à disposition est prononcée du {{from, long}} au {{to, long}}.'],
      otherwise: [
        'La mise à disposition est prononcée du {{from, long}} au [[date, trois ans plus tard au plus]].',
      ],
    },
    'Elle peut être renouvelée par périodes n’excédant pas trois ans.',
  ],
}

/** The agent keeps post and pay. */
export const orderStatus: Clause = {
  title: 'Situation de l’agent',
  law: ['CGFP L.512-6'],
  says: [
    'Pendant cette période, l’agent demeure dans son cadre d’emplois, est réputé y occuper un emploi et continue à percevoir la rémunération correspondante, dans les conditions fixées par la convention n° {{reference}}.',
  ],
}

/** How it may end earlier. */
export const orderEnd: Clause = {
  title: 'Fin anticipée',
  law: ['Décret 2008-580, art. 5'],
  says: [
    'La mise à disposition peut prendre fin avant son terme dans les conditions et avec le préavis prévus par la convention.',
  ],
}

/** Whom it is notified to, and how it is contested. */
export const orderExecution: Clause = {
  title: 'Exécution et notification',
  law: ['CJA R.421-1'],
  says: [
    'Le présent arrêté est notifié à l’agent et communiqué à chaque organisme d’accueil, au président du centre de gestion et au comptable public. Il peut être contesté devant {{court}} dans les deux mois qui suivent sa notification.',
  ],
}

/** What the agent agrees to. */
export const consentText: Clause = {
  title: 'Accord',
  law: ['CGFP L.512-7', 'Décret 2008-580, art. 2'],
  says: [
    'Agent : {{agentName}}, {{agentGrade}}. Employeur : {{lender}}.',
    'Je déclare avoir reçu, avant sa signature, le projet de convention n° {{reference}} relatif à ma mise à disposition.',
    'Organismes d’accueil et quotités :',
    { piece: 'hosts' },
    {
      when: 'fixedTerm',
      say: ['Période : du {{from, long}} au {{to, long}}.'],
      otherwise: ['Période : du {{from, long}} au [[date, trois ans plus tard au plus]].'],
    },
    'Activités : {{title}}.',
    'Je donne mon accord sur la nature des activités qui me sont confiées et sur mes conditions d’emploi telles que ce projet les décrit.',
  ],
}

/** Where and when the agent signs. */
export const consentPlace: Clause = {
  title: 'Date et signature',
  law: ['CGFP L.512-7'],
  says: ['Fait à [[lieu]], le [[date]].', 'Mention « lu et approuvé » et signature de l’agent :'],
}
