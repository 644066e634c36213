import { minutes } from '#shared/kernel/minutes'
import type { KindExplanation } from './key-explanation'
import { shareSections } from './share-sections'

/** The key of the real cost, explained: hours against the hours of all. */
export const actualCostExplanation: KindExplanation<'actualCost'> = (_key, trace, context) => {
  if (trace.kind !== 'share') return []
  const { t } = context.wording
  const words = {
    title: t('keys.actualCost.explain.title'),
    weights: t('keys.actualCost.explain.weights', {
      part: minutes(trace.weight),
      whole: minutes(trace.weights),
    }),
  }
  return shareSections(trace, words, context)
}
