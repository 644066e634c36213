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
  replaces: 'Cancels and replaces statement {{number}} of {{day, long}}.',
  uses: {
    foreseen: 'Foreseen',
    caption: 'Hours done and foreseen by month, {{days, days}}',
    note: 'Hours already entered count as they are; the others, {{hours, hours}}, are foreseen. The final statement will give the dated list of uses.',
    noneForeseen:
      'Hours already entered count as they are; no others are foreseen. The final statement will give the dated list of uses.',
    allDone:
      'All hours of the period are entered. The final statement will give the dated list of uses.',
  },
  cost: {
    wholeHeading: 'Cost of the service foreseen',
    totalYear: 'Cost of the service foreseen for {{year}}',
    totalPart: 'Cost of the service foreseen, {{period}}',
    total: 'Cost of the service foreseen for the period',
  },
  basis: {
    intro: 'Provisional basis ({{law}}):',
    introPlain: 'Provisional basis:',
    hours_one: 'hours of one agent-month foreseen by the agreement;',
    hours_other: 'hours of {{count, number}} agent-months foreseen by the agreement;',
    hoursLastYear_one: 'hours of one agent-month taken from the year before;',
    hoursLastYear_other: 'hours of {{count, number}} agent-months taken from the year before;',
    costs_one: 'cost of one agent-month taken from {{years}};',
    costs_other: 'cost of {{count, number}} agent-months taken from {{years}};',
    pay: '{{reason}}, {{percent, rise(places: 2)}} from {{day, long}};',
    charges_one: 'one charge counted at its forecast;',
    charges_other: '{{count, number}} charges counted at their forecast;',
    chargesLeft_one:
      'one charge or grant of the year before is not counted, as nothing is entered of it for the period;',
    chargesLeft_other:
      '{{count, number}} charges or grants of the year before are not counted, as nothing is entered of them for the period;',
    units_one: 'units of one month taken from the year before;',
    units_other: 'units of {{count, number}} months taken from the year before;',
    unitsLeft_one:
      'units of one month that the agreement before counted the year before are not foreseen;',
    unitsLeft_other:
      'units of {{count, number}} months that the agreement before counted the year before are not foreseen;',
    values_one: 'one value of a criterion taken from the last year known;',
    values_other: '{{count, number}} values of criteria taken from the last year known;',
    travel: 'trips are not foreseen, only those noted already are counted;',
    end: 'the final statement will settle the balance.',
    known: 'all is known already: nothing is foreseen.',
  },
  count: {
    provisional: 'Provisional statement {{number}} of {{day, long}}',
    carriedIn: 'Balance of statement {{number}} of {{day, long}}',
    ownBalance: 'Balance of the period, carried forward',
  },
  balance: {
    claimWhole: 'Provisional amount to be paid by {{body}}',
    claim: 'Provisional balance to be paid by {{body}}',
    carried: 'Nothing to pay or give back: the balance is carried forward',
    carriedClaim:
      'The balance of the period, {{amount, euros}} to be paid by {{body}}, is carried to the next statement.',
    carriedReduction:
      'The balance of the period, {{amount, euros}} to be given back to {{body}}, is carried to the next statement.',
  },
  settling: {
    balance: 'Balance of the final statement',
    settled: 'Called or given back at once',
    carried: 'Carried to the next statement',
    paymentDays: 'Days to pay',
    paymentDaysHelp: 'From the sending of the statement.',
  },
  pay: {
    heading: 'Changes of pay foreseen',
    help: 'A provisional statement takes the costs of the year before; these changes are added.',
    add: 'Add a change of pay',
    reasonExample: 'Index point',
    from: 'From',
    percent: 'Change (%)',
    remove: 'Remove this change',
  },
} as const
