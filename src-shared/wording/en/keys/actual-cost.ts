/** The key of the real cost, in English: in statements, explanations, terms and workbooks. */
export const enActualCostKey = {
  statement: {
    name: 'share of real cost, by real hours',
    share: 'Share: {{weight, hours}} out of {{weights, hours}}',
  },
  explain: {
    title: 'Key: share of the hours',
    weights: '{{part, hours}} out of {{whole, hours}}',
  },
}
