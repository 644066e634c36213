import type { Sentences } from '../sentences'
import type { frKeys } from '../fr/keys'

/** Criteria of keys and what they count, in English. */
export const enKeys: Sentences<typeof frKeys> = {
  measure: {
    hours: 'hours worked',
    contractedHours: 'planned hours',
    equalParts: 'equal parts',
    municipal: 'municipal population',
    dgf: 'DGF population',
    total: 'total population',
    units: 'units counted',
    criterion: 'removed criterion',
  },
  measureOfYear: '{{name}} {{year}}',
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
  limit: {
    fixed: 'Fixed amount of {{yearly, euros}} a year ({{months}} months of 12)',
    floor: 'Floor of {{yearly, euros}} a year ({{months}} months of 12)',
    cap: 'Cap of {{yearly, euros}} a year ({{months}} months of 12)',
  },
  limitCounted:
    '{{limit}}: {{through, euros}} (months of the year: {{all}}), less {{before, euros}} counted before (months: {{earlier}})',
  limitFor: '{{limit}}, {{reason}}',
  counted: '{{name}}: {{number, trimmed(places: 2)}} × {{weight, trimmed(places: 3)}}',
}
