import type { TFunction } from 'i18next'
import { priceLineSchema, type PriceLine } from '#shared/domain/keys/prices/price-line'
import type { Language } from '#shared/contract/preferences'
import { DraftTexts } from '../../forms/draft-texts'
import { lineField } from './prices-field'
import type { PriceDraft } from './price-draft'

/** The line of a draft, without its label; `null` while it can't be read. */
export function readPrice(draft: PriceDraft, t: TFunction, language: Language): PriceLine | null {
  const texts = new DraftTexts(t, language)
  const label = draft.label.trim() === '' ? '…' : draft.label
  const read = texts.finish(priceLineSchema, lineField({ ...draft, label }, 'line', texts))
  return read.ok ? read.value : null
}
