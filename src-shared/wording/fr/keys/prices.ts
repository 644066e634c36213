/** The list of prices, in French: in statements, explanations, terms and workbooks. */
export const frPricesKey = {
  statement: {
    name: 'quantités, aux prix de la liste de la convention',
    share: 'Ensemble, aux prix de la liste',
    rounded:
      'Chaque ligne est une quantité multipliée par un prix, arrondie une seule fois, au centime le plus proche.',
    uncounted: 'Les recours sont comptés au décompte, ligne par ligne, aux prix de la convention.',
    heading: 'Prix de la convention',
  },
  explain: {
    title: 'Clé : liste de prix',
    nothing: 'Rien à payer',
    countedDays: {
      day: 'Jours comptés : {{label}}',
      halfDay: 'Demi-journées comptées : {{label}}',
      hour: 'Heures au-delà : {{label}}',
    },
    countedDay: '{{day, short}}, {{agent}}',
    payBase:
      '{{agent}}, {{month, month}} : salaire brut {{gross, euros}} pour {{hours}} payées, × {{coefficient, trimmed(places: 3)}}, soit {{price, euros}} par heure.',
    percentBase: '{{name}} {{year}} : {{value, trimmed(places: 2)}} {{unit}} pour l’année entière.',
    sourced: '{{explained}} Source : {{source}}.',
    monthsOf: '{{label}} : {{agent}}, {{list}}',
    rounded: 'Chaque ligne est arrondie une seule fois, au centime.',
  },
  workbook: 'prix convenus',
  compared:
    'La convention facture des prix convenus : le diviseur ne change pas les montants, sauf l’écart avec le coût quand il va aux bénéficiaires.',
  pricedOf: '{{label}}, {{agent}}, {{month, month}}',
  priced: {
    hour: '{{label}} : {{quantity}} × {{price}}',
    unit: '{{label}} : {{quantity}} × {{price}}',
    day_one: '{{label}} : {{quantity}} jour × {{price}}',
    day_other: '{{label}} : {{quantity}} jours × {{price}}',
    halfDay_one: '{{label}} : {{quantity}} demi-journée × {{price}}',
    halfDay_other: '{{label}} : {{quantity}} demi-journées × {{price}}',
    month: '{{label}} : {{quantity}} mois × {{price}}',
    percent: '{{label}} : {{price}} de {{quantity}} €',
  },
} as const
