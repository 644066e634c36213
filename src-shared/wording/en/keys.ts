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
  counted: '{{name}}: {{number}} × {{weight}}',
}
