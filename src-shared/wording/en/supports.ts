/** The part of support services, in English. */
export const enSupports = {
  grid: 'What each support service provides',
  gridNote:
    'Cost of the year, then units provided to each: hours, pay slips, workstations. The order of lines counts for the step-down.',
  carried: 'Taken from the table of {{from}}: check the figures, then save them for {{year}}.',
  given: 'Units',
  add: 'Add a support',
  name: 'Support service',
  nameOf: 'Name of support service {{number}}',
  unnamed: 'support {{number}}',
  cost: 'Cost (€)',
  costOf: 'Cost, {{name}}',
  units: 'Units of {{from}} for {{to}}',
  others: 'Other services',
  results: 'Part of each in euros, by three methods',
  keptMethod: 'Method kept',
  method: { direct: 'Direct', stepDown: 'Step-down', reciprocal: 'Reciprocal' },
  methodNote: {
    direct: 'Direct: what supports provide to each other is not counted.',
    stepDown: 'Step-down: each support is shared over those after it and over services.',
    reciprocal:
      'Reciprocal: what supports provide to each other is counted both ways, by a system of equations.',
  },
  incomplete: 'Give each support service a name and a cost, in figures, to see the parts.',
  supportUnused: '{{method}}: {{services}} works for no service. Enter its units, or remove it.',
  supportCycle:
    '{{method}}: {{services}} work only for each other, without a solution. Enter the services that they work for, or remove them.',
  keep: 'Keep as a charge',
  keepFor: 'Keep as a charge, {{name}}',
  kept: 'Charge kept for {{title}}, {{year}}.',
  toService: 'See the cost of the service',
  label: 'Share of support services {{year}}',
  justification: 'Method: {{method}}. Supports: {{services}}.',
}
