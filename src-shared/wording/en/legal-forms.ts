import type { frLegalForms } from '../fr/legal-forms'
import type { Sentences } from '../sentences'

/** The forms under which agreements share, their renewal and their regime, in English. */
export const enLegalForms: Sentences<typeof frLegalForms> = {
  name: {
    serviceLendingUpward: 'Upward service lending',
    serviceLendingDownward: 'Downward service lending',
    sharedService: 'Shared service',
    unifiedService: 'Unified service',
    serviceLendingSideways: 'Service lending between public bodies',
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
  unitCostClause: {
    label: 'Unit cost at year end',
    help: 'The key follows this clause: a unit cost fixed for the year is billed by the hour done, and the lender keeps the gap; one that is adjusted leaves the gap to the beneficiaries.',
    none: 'Not stated',
    fixed: 'Fixed for the year, not adjusted',
    adjusted: 'Replaced by the real cost of the year (adjustment clause)',
    changes: 'unit cost at year end: “{{to}}”, instead of “{{from}}”',
    act: {
      fixed: 'The unit cost holds for the whole year and is not adjusted when it closes.',
      adjusted: 'When the year closes, the real cost replaces the unit cost.',
    },
    statement: {
      fixed: 'fixed, not adjusted',
      adjusted: 'adjusted to the real cost',
    },
  },
  withVat: 'said to be subject to VAT, regime to be stated',
  annexBudgetHelp: 'Empty: main budget.',
  inAnnexBudget: 'annexed budget “{{name}}”',
  exemption: 'Why it is free of charge',
  exemptionHelp: 'Empty: the service is refunded.',
  exempt: 'free of charge: {{reason}}',
}
