import type { Sentences } from '../../sentences'
import type { frActualCostKey } from '../../fr/keys/actual-cost'

/** The key of the real cost, in English: in statements, explanations, terms and workbooks. */
export const enActualCostKey: Sentences<typeof frActualCostKey> = {
  statement: {
    name: 'share of real cost, by real hours',
    share: 'Share: {{weight, hours}} out of {{weights, hours}}',
  },
  explain: {
    title: 'Key: share of the hours',
    weights: '{{part, hours}} out of {{whole, hours}}',
  },
}
