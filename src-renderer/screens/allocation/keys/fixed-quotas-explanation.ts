import type { KindExplanation } from './key-explanation'
import { shareSections } from './share-sections'

/** The key of fixed quotas, explained: the quota of the body, in millionths. */
export const fixedQuotasExplanation: KindExplanation<'fixedQuotas'> = (_key, trace, context) => {
  if (trace.kind !== 'share') return []
  const { t } = context.wording
  const words = {
    title: t('keys.fixedQuotas.explain.title'),
    weights: t('keys.fixedQuotas.explain.weights', {
      part: trace.weight,
      whole: trace.weights,
    }),
  }
  return shareSections(trace, words, context)
}
