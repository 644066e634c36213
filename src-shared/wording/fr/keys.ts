/** Criteria of keys and what they count, in French. */
export const frKeys = {
  measure: {
    hours: 'heures faites',
    contractedHours: 'heures prévues',
    equalParts: 'parts égales',
    municipal: 'population municipale',
    dgf: 'population DGF',
    total: 'population totale',
    units: 'unités comptées',
    criterion: 'critère supprimé',
  },
  measureOfYear: '{{name}} {{year}}',
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
  limit: {
    fixed: 'Forfait de {{yearly, euros}} par an ({{months}} mois sur 12)',
    floor: 'Plancher de {{yearly, euros}} par an ({{months}} mois sur 12)',
    cap: 'Plafond de {{yearly, euros}} par an ({{months}} mois sur 12)',
  },
  limitCounted:
    '{{limit}} : {{through, euros}} ({{all}} mois de l’année), moins {{before, euros}} ({{earlier}} mois) comptés avant',
  limitFor: '{{limit}}, {{reason}}',
  counted: '{{name}} : {{number, trimmed(places: 2)}} × {{weight, trimmed(places: 3)}}',
} as const
