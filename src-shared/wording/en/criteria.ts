import type { frCriteria } from '../fr/criteria'
import type { Sentences } from '../sentences'

/** Criteria of keys that the user keeps, and keys made of criteria, in English. */
export const enCriteria: Sentences<typeof frCriteria> = {
  title: 'Allocation criteria',
  search: 'Search criteria',
  count_one: '{{count, number}} criterion',
  count_other: '{{count, number}} criteria',
  create: 'New criterion',
  list: 'List of criteria',
  empty: 'No criterion is kept yet: enter here what keys count for each body.',
  emptyExample: 'For instance the financial potential, workstations or kilometres of road.',
  toList: 'See the criteria',
  column: {
    name: 'Criterion',
    years: 'Years',
  },
  field: { unit: 'Unit', values: 'Values' },
  help: 'Measures of the territory’s own are kept in',
  toScreen: 'the criteria',
  sourceHelp: 'For instance: DGF sheet 2026.',
  sheetHelp: 'Arrows and Enter go from cell to cell; Ctrl+V pastes a block from a spreadsheet.',
  sheet: 'Values by body and year',
  cell: '{{body}}, {{year}}',
  yearBefore: 'Add {{year}}',
  lacking_one: '{{count, number}} value is missing',
  lacking_other: '{{count, number}} values are missing',
  unitWeight: 'Counts for',
  add: 'Add a criterion',
  decision: 'Act that decided the key',
  decisionHelp: 'Printed on statements, for instance: resolution no. 2026-12.',
  preview: 'Share of each on the values of {{year}}',
  missing_one: 'A value of {{year}} is missing for {{names}}: without it, nothing is shared.',
  missing_other:
    'Values of {{year}} are missing for {{count}} bodies ({{names}}…): without them, nothing is shared.',
  nothing: 'One of the criteria counts nothing in {{year}}: there is no share to show yet.',
}
