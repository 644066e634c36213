import type { PriceDraft } from './price-draft'
import { lineFieldOf, PRICES_FIELDS, type PricesFieldOf } from './prices-field-name'

/** Whether a line has an error: it must then be visible. */
export function isWrong(draft: PriceDraft, place: number, field: PricesFieldOf): boolean {
  const at = lineFieldOf(field, place)
  const ofLine = PRICES_FIELDS.filter((name) => name !== 'key.lines').some(
    (name) => at(name, name.slice('key.lines.'.length)).error !== undefined,
  )
  return (
    ofLine ||
    draft.tiers.some(
      (_, tier) =>
        at('key.lines.tiers.above', `tiers.${String(tier)}.above`).error !== undefined ||
        at('key.lines.tiers.price', `tiers.${String(tier)}.price`).error !== undefined,
    )
  )
}
