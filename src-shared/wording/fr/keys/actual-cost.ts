/** The key of the real cost, in French: in statements, explanations, terms and workbooks. */
export const frActualCostKey = {
  statement: {
    name: 'part du coût réel, au prorata des heures réelles',
    share: 'Part : {{weight, hours}} sur {{weights, hours}}',
  },
  explain: {
    title: 'Clé : part des heures',
    weights: '{{part, hours}} sur {{whole, hours}}',
  },
} as const
