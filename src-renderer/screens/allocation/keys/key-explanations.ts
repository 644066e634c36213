import type { KeyKindName, KeyOf } from '#shared/domain/keys/allocation-key'
import type { KeyTrace } from '#shared/domain/keys/key-trace'
import type { Section } from '../section'
import { actualCostExplanation } from './actual-cost-explanation'
import { criteriaExplanation } from './criteria-explanation'
import { fixedQuotasExplanation } from './fixed-quotas-explanation'
import type { KeyContext, KindExplanation } from './key-explanation'
import { pricesExplanation } from './prices-explanation'
import { tariffExplanation } from './tariff-explanation'

const EXPLANATIONS: { readonly [K in KeyKindName]: KindExplanation<K> } = {
  actualCost: actualCostExplanation,
  tariff: tariffExplanation,
  fixedQuotas: fixedQuotasExplanation,
  criteria: criteriaExplanation,
  prices: pricesExplanation,
}

/** The steps from quantities or weights to what a key gave, by its kind. */
export function explainKey<K extends KeyKindName>(
  key: KeyOf<K>,
  trace: KeyTrace,
  context: KeyContext,
): readonly Section[] {
  const kind: K = key.kind
  return EXPLANATIONS[kind](key, trace, context)
}
