/** Provisional and final settlements: what their screens and statements say. */
export const enProvisional = {
  nature: {
    label: 'Provisional or final',
    provisional: 'Provisional',
    actual: 'Final',
  },
  tag: 'provisional',
  title: {
    year: 'Provisional annual refund statement',
    half: 'Provisional half-yearly refund statement',
    quarter: 'Provisional quarterly refund statement',
    month: 'Provisional monthly refund statement',
    other: 'Provisional refund statement for the period',
  },
  replaces: 'Cancels and replaces statement {{number}} of {{day}}.',
  uses: {
    heading: 'Operating units foreseen',
    foreseen: 'Foreseen',
    caption: 'Hours done and foreseen by month, from {{from}} to {{to}}',
    note: 'Hours already entered count as they are; the others, {{hours}}, are foreseen. The final statement will give the dated list of uses.',
    allDone:
      'All hours of the period are entered. The final statement will give the dated list of uses.',
  },
  cost: {
    heading: 'Unit cost foreseen',
    totalYear: 'Cost of the service foreseen for {{year}}',
    total: 'Cost of the service foreseen for the period',
  },
  basis: {
    intro: 'Provisional basis (CGCT D.5211-16):',
    hours_one: 'hours of one agent-month foreseen by the agreement;',
    hours_other: 'hours of {{number}} agent-months foreseen by the agreement;',
    hoursLastYear_one: 'hours of one agent-month taken from the year before;',
    hoursLastYear_other: 'hours of {{number}} agent-months taken from the year before;',
    costs_one: 'cost of one agent-month taken from {{years}};',
    costs_other: 'cost of {{number}} agent-months taken from {{years}};',
    pay: '{{reason}}, {{percent}} from {{day}};',
    charges_one: 'one charge counted at its forecast;',
    charges_other: '{{number}} charges counted at their forecast;',
    units_one: 'units of one month taken from the year before;',
    units_other: 'units of {{number}} months taken from the year before;',
    values_one: 'one value of a criterion taken from the last year known;',
    values_other: '{{number}} values of criteria taken from the last year known;',
    end: 'the final statement will settle the balance.',
    known: 'all is known already: nothing is foreseen.',
  },
  count: {
    provisional: 'Provisional statement {{number}} of {{day}}',
    carriedIn: 'Balance of statement {{number}} of {{day}}',
    called: 'Already called',
    ownBalance: 'Balance of the period, carried forward',
  },
  balance: {
    claimWhole: 'Provisional amount to be paid by {{body}}',
    claim: 'Provisional balance to be paid by {{body}}',
    carried: 'Nothing to pay or give back: the balance is carried forward',
    carriedClaim:
      'The balance of the period, {{amount}} to be paid by {{body}}, is carried to the next statement.',
    carriedReduction:
      'The balance of the period, {{amount}} to be given back {{toBody}}, is carried to the next statement.',
  },
  pay: {
    heading: 'Forecast of the next year',
    add: 'Add a change of pay',
    reason: 'Reason',
    reasonExample: 'Index point',
    from: 'From',
    percent: 'Change (%)',
    remove: 'Remove this change',
  },
} as const
