import { isDivided } from '#shared/domain/keys/key-trace'
import { minutes } from '#shared/kernel/minutes'
import { BY_HOURS, divisionSentences, partLine, shareLine } from './division'
import type { KindDocument } from './key-document'
import { usualDocument } from './key-document'

/** The key of the real cost in documents: hours against the hours of all. */
export const actualCostDocument: KindDocument<'actualCost'> = () => ({
  ...usualDocument,
  name: (t) => t('keys.actualCost.statement.name'),
  lines: (billing, amount, text) => {
    if (billing.kind !== 'share') return []
    const label = text.t('keys.actualCost.statement.share', {
      weight: minutes(billing.weight),
      weights: minutes(billing.weights),
    })
    return [partLine(label, billing, text), shareLine(amount, text)]
  },
  sentences: (billing, part, text) =>
    isDivided(billing) ? divisionSentences(billing, part, BY_HOURS, text) : [],
  addsUses: true,
})
