/** What a service costs, in English. */
export const enServiceCost = {
  title: 'Service cost',
  subtitle: 'Agreement {{reference}}, {{year}}, in euros',
  noAgreement: 'No agreement is recorded yet: there is no service to cost.',
  outOfTerm: 'The agreement is in force on no day of {{year}}.',
  add: 'Add a charge',
  none: 'Supplies, renewal of goods, attached contracts, travel: add what the service costs besides its agents. Grants come off before sharing.',
  byDays:
    'Each settlement bears the part of its days, to the cent. Without an actual amount it stays blocked.',
  pay: 'Lent agents',
  payNote: 'entered in Costs; forecast: {{year}} accounts',
  base: '{{amount, amount}} ({{year}})',
  total: 'Cost to share',
  column: {
    what: 'Charge',
    base: 'Last accounts',
    adjustments: 'Adjustments',
    forecast: 'Forecast',
    actual: 'Actual',
    gap: 'Gap',
  },
  kind: {
    staff: 'Other staff of the service',
    supplies: 'Supplies',
    renewal: 'Renewal of goods',
    contracts: 'Attached service contract',
    utilities: 'Utilities',
    travel: 'Travel',
    support: 'Share of support services',
    other: 'Other charge of the service',
    grant: 'Grant to deduct',
  },
  divided: {
    title: 'Which hours to divide the cost by',
    rule: { rate: 'In the rate', proRata: 'Pro rata', lender: 'To the employer' },
    note: {
      rate: 'Common time in the rate: the cost is divided by the hours without it.',
      proRata: 'Common time billed to each, in proportion to their hours.',
      lender: 'Common time left to the employer.',
    },
    byKey:
      'Amounts by the agreement’s own key, limits included: it shares what the hours used bear of the cost; idle hours stay with the employer.',
    by: {
      paid: '1,820 h paid',
      worked: '1,607 h worked',
      done: 'Real presence',
      chosen: 'Chosen hours',
    },
    chosenWrong:
      'The chosen hours cannot be read: a whole number from 1 to 1,000,000, without a unit.',
    rate: 'Cost of an hour, in euros',
    idle: 'Idle hours',
    lender: 'Left to the employer',
  },
  kicker: { create: 'New charge', edit: 'Charge of the service' },
  section: { what: 'The charge', forecast: 'Budget forecast' },
  field: {
    justification: 'Justification',
    baseYear: 'Accounts of year',
    base: 'Amount in the accounts',
    actual: 'Actual amount',
  },
  help: {
    grant: 'A positive amount, deducted from the cost before sharing.',
    justification:
      'How it is strictly linked to the service (CGCT D. 5211-16). Asked for other charges.',
    actual: 'Empty until it is known: the settlement waits.',
  },
  adjustment: 'Adjustment {{number}}',
  addAdjustment: 'Add an adjustment',
  removeAdjustment: 'Remove adjustment {{number}}',
}
