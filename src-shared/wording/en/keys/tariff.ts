/** The key of the hourly tariff, in English: in statements, explanations, terms and workbooks. */
export const enTariffKey = {
  statement: {
    name: {
      contracted: 'contracted hours, at the hourly tariff',
      actual: 'hours done, at the hourly tariff',
    },
    contractedHours: 'Contracted hours',
    share: 'Hours × tariff',
    rounded:
      'The exact minutes are multiplied by the tariff, then rounded once, to the nearest cent.',
    contractedBilled: 'The agreement bills contracted hours: the uses are listed for information.',
  },
  explain: {
    title: 'Key: hourly tariff',
    hours: {
      contracted: 'Contracted hours billed',
      actual: 'Real hours billed',
    },
    product: 'Exact product',
    rounding: 'Rounding to the cent',
    roundingText: 'Once, on the product: €{{exact, decimal(places: 5)}} make {{amount, euros}}.',
  },
  workbook: 'hours × tariff',
  compared:
    'Amounts by the agreement’s own key, limits included: each column takes its cost of an hour, rounded to the cent, as the tariff.',
}
