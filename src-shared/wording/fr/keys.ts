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
  counted: '{{name}} : {{number}} × {{weight}}',
} as const
