/** The list of prices, in English: in statements, explanations, terms and workbooks. */
export const enPricesKey = {
  statement: {
    name: 'quantities, at the prices of the list of the agreement',
    share: 'Together, at the prices of the list',
    rounded: 'Each line is a quantity times a price, rounded once, to the nearest cent.',
    uncounted: 'Uses are counted below, line by line, at the prices of the agreement.',
    heading: 'Prices of the agreement',
  },
  explain: {
    title: 'Key: price list',
    nothing: 'Nothing to pay',
    countedDays: {
      day: 'Days counted: {{label}}',
      halfDay: 'Half-days counted: {{label}}',
      hour: 'Hours beyond: {{label}}',
    },
    countedDay: '{{day, short}}, {{agent}}',
    payBase:
      '{{agent}}, {{month, month}}: gross pay {{gross, euros}} for {{hours}} paid, × {{coefficient, trimmed(places: 3)}}, that is {{price, euros}} an hour.',
    percentBase:
      '{{name}} {{year}}: {{value, trimmed(places: 2)}}\u00A0{{unit}} for the whole year.',
    sourced: '{{explained}} Source: {{source}}.',
    monthsOf: '{{label}}: {{agent}}, {{list}}',
    rounded: 'Each line is rounded once, to the cent.',
  },
  workbook: 'agreed prices',
  compared:
    'The agreement bills agreed prices: the divisor leaves the amounts as they are, but for the gap to the cost where it goes to the beneficiaries.',
  pricedOf: '{{label}}, {{agent}}, {{month, month}}',
  priced: {
    hour: '{{label}}: {{quantity}} × {{price}}',
    unit: '{{label}}: {{quantity}} × {{price}}',
    day_one: '{{label}}: {{quantity}} day × {{price}}',
    day_other: '{{label}}: {{quantity}} days × {{price}}',
    halfDay_one: '{{label}}: {{quantity}} half-day × {{price}}',
    halfDay_other: '{{label}}: {{quantity}} half-days × {{price}}',
    month: '{{label}}: {{quantity}} months × {{price}}',
    percent: '{{label}}: {{price}} of €{{quantity}}',
  },
}
