/** The key of criteria, in French: in statements, explanations, terms and workbooks. */
export const frCriteriaKey = {
  statement: {
    name: 'part du coût réel, selon des critères pondérés',
    criterion:
      '{{name, capital}} : {{value}} sur {{sum}} (poids {{weight, number}} sur {{weights, number}})',
    criterionAlone: '{{name, capital}} : {{value}} sur {{sum}}',
    share: 'Part, critères réunis',
    mixed:
      'Le poids de la part est la somme, critère par critère, de son poids multiplié par la valeur et divisé par le total : {{terms}}, le tout sur {{whole, number}}, soit exactement {{weight, number}} ÷ {{weights, number}}.',
    mixedTerm: '{{weight, number}} × {{value}} ÷ {{sum}}',
    counted: 'Unités comptées : {{counts}}.',
  },
  explain: {
    title: 'Clé : critères pondérés',
    mixed: 'Les critères réunis donnent exactement {{weight, number}} sur {{weights, number}}.',
    source: '{{name}} : source {{source}}.',
  },
  weighed: '{{name}} (poids {{weight, number}})',
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
  counted: '{{name}} : {{number, trimmed(places: 2)}} × {{weight, trimmed(places: 3)}}',
} as const
