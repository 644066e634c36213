/** The key of criteria, in English: in statements, explanations, terms and workbooks. */
export const enCriteriaKey = {
  statement: {
    name: 'share of real cost, by weighted criteria',
    criterion:
      '{{name, capital}}: {{value}} out of {{sum}} (weight {{weight, number}} out of {{weights, number}})',
    criterionAlone: '{{name, capital}}: {{value}} out of {{sum}}',
    share: 'Share, criteria together',
    mixed:
      'The weight of the share is the sum, criterion by criterion, of its weight times the value over the total: {{terms}}, all over {{whole, number}}, which is exactly {{weight, number}} ÷ {{weights, number}}.',
    mixedTerm: '{{weight, number}} × {{value}} ÷ {{sum}}',
    counted: 'Units counted: {{counts}}.',
  },
  explain: {
    title: 'Key: weighted criteria',
    mixed: 'Together the criteria give exactly {{weight, number}} out of {{weights, number}}.',
    source: '{{name}}: source {{source}}.',
  },
  weighed: '{{name}} (weight {{weight, number}})',
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
  counted: '{{name}}: {{number, trimmed(places: 2)}} × {{weight, trimmed(places: 3)}}',
}
