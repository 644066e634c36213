/** What every form says alike of the uses of a service. */
const uses = {
  column: 'Recours',
  none: 'Aucun recours au service sur la période.',
  annexed_one: 'La liste datée du recours figure en annexe.',
  annexed_other: 'La liste datée des {{count, number}} recours figure en annexe.',
  listed_one: 'Le recours au service est daté ci-dessous.',
  listed_other: 'Les {{count, number}} recours sont datés ci-dessous.',
  annex: 'Annexe : liste datée des recours au service',
  continued: 'Annexe : liste datée des recours au service (suite)',
  caption: 'Recours {{days, ofDays}}',
  carried_one: 'À reporter : {{count, number}} recours',
  carried_other: 'À reporter : {{count, number}} recours',
  total_one: 'Total : {{count, number}} recours',
  total_other: 'Total : {{count, number}} recours',
  outOf: 'sur {{count, number}} recours et {{hours, hours}}',
  uncounted: 'Recours au service',
} as const

/** The words of a statement that depend on the legal form of its agreement. */
export const frStatementForms = {
  /** Where the law has units of the service counted: CGCT D.5211-16 and R.5111-1. */
  units: {
    ...uses,
    hours: 'Recours au service, convertis en heures',
    counted: 'Recours au service, convertis en unités',
    foreseen: 'Unités de fonctionnement prévues',
    withCommon:
      'Part du temps commun : {{common, hours}}. Unités de fonctionnement : {{units, hours}}.',
    unit: 'Unités de fonctionnement',
    serviceUnits: 'Unités de fonctionnement du service',
    cost: 'Coût unitaire de fonctionnement',
    foreseenCost: 'Coût unitaire prévu',
  },
  /** An individual loan (CGFP L.512-6): agents are lent, and no service is used. */
  loan: {
    column: 'Interventions',
    hours: 'Heures de mise à disposition',
    counted: 'Mise à disposition, en unités',
    uncounted: 'Mise à disposition',
    foreseen: 'Heures de mise à disposition prévues',
    withCommon: 'Part du temps commun : {{common, hours}}. Heures remboursées : {{units, hours}}.',
    unit: 'Unités',
    serviceUnits: 'Unités en tout',
    cost: 'Coût des agents mis à disposition',
    foreseenCost: 'Coût prévu des agents mis à disposition',
    none: 'Aucune intervention sur la période.',
    annexed_one: 'La liste datée de l’intervention figure en annexe.',
    annexed_other: 'La liste datée des {{count, number}} interventions figure en annexe.',
    listed_one: 'L’intervention est datée ci-dessous.',
    listed_other: 'Les {{count, number}} interventions sont datées ci-dessous.',
    annex: 'Annexe : liste datée des interventions',
    continued: 'Annexe : liste datée des interventions (suite)',
    caption: 'Interventions {{days, ofDays}}',
    carried_one: 'À reporter : {{count, number}} intervention',
    carried_other: 'À reporter : {{count, number}} interventions',
    total_one: 'Total : {{count, number}} intervention',
    total_other: 'Total : {{count, number}} interventions',
    outOf: 'sur {{count, number}} interventions et {{hours, hours}}',
  },
  /** Every other form: no law has units counted. */
  plain: {
    ...uses,
    hours: 'Recours au service, en heures',
    counted: 'Recours au service, en unités',
    foreseen: 'Heures prévues',
    withCommon: 'Part du temps commun : {{common, hours}}. Heures remboursées : {{units, hours}}.',
    unit: 'Unités',
    serviceUnits: 'Unités du service',
    cost: 'Coût du service',
    foreseenCost: 'Coût prévu du service',
  },
  /** The cost of an individual loan: that of the agents, not of a service. */
  loanCost: {
    documents: {
      totalYear: 'Coût des agents mis à disposition en {{year}}',
      totalPart: 'Coût des agents mis à disposition, {{period}}',
      total: 'Coût des agents mis à disposition sur la période',
    },
    provisional: {
      totalYear: 'Coût prévu des agents mis à disposition en {{year}}',
      totalPart: 'Coût prévu des agents mis à disposition, {{period}}',
      total: 'Coût prévu des agents mis à disposition sur la période',
    },
  },
  /** An individual loan by parts of the working time, where no hour is noted. */
  loanContent: {
    heading: 'Agents mis à disposition',
    post: 'Emploi',
    part: 'Quotité',
    note: 'La mise à disposition vaut par quotité du temps de travail : aucune heure n’est relevée.',
  },
  /** How and to whom to pay. */
  payment: {
    heading: 'Règlement.',
    to: 'Comptable assignataire : {{office}}.',
    officePost: '{{office}}, poste comptable {{post}}',
    post: 'poste comptable {{post}}',
    within_one: 'Délai : {{count, number}} jour après l’envoi.',
    within_other: 'Délai : {{count, number}} jours après l’envoi.',
    iban: 'Par virement sur le compte {{iban}}.',
    byNotice: 'Un avis des sommes à payer suivra.',
    byCompensation: 'Ce montant est imputé sur l’attribution de compensation.',
  },
} as const
