import type { frLegalForms } from '../fr/legal-forms'
import type { Sentences } from '../sentences'

/** The forms under which agreements share, their renewal and their regime, in English. */
export const enLegalForms: Sentences<typeof frLegalForms> = {
  name: {
    serviceLendingUpward: 'Upward service lending',
    serviceLendingDownward: 'Downward service lending',
    sharedService: 'Shared service',
    unifiedService: 'Unified service',
    staffSecondment: 'Individual secondment',
    serviceContract: 'Service contract',
    sharedAsset: 'Shared goods',
    jointPurchasing: 'Joint purchasing',
    managementCentre: 'Itinerant staff of the management centre',
    entente: 'Entente',
    informal: 'Practice without a written agreement',
  },
  noForm: 'form to be given',
  regime: 'Form and regime',
  renewal: {
    title: 'Renewal and notice',
    kind: 'Renewal',
    unknown: 'Not given',
    none: 'No renewal',
    tacit: 'Tacit',
    express: 'Express',
    months: 'Length of each renewal, in months',
    noticeMonths: 'Notice, in months',
    short: { none: 'no renewal', tacit: 'tacit renewal', express: 'express renewal' },
  },
  yearEndAdjustment: 'The real cost of the year replaces the unit cost (adjustment clause)',
  withVat: 'said to bear VAT, regime to be stated',
  annexBudgetHelp: 'Empty: main budget.',
  inAnnexBudget: 'annexed budget “{{name}}”',
  exemption: 'Why it is free of charge',
  exemptionHelp: 'Empty: the service is refunded.',
  exempt: 'free of charge: {{reason}}',
}
