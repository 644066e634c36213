import { minutes, MINUTES_PER_DAY } from '#shared/kernel/minutes'
import { visibleLine } from '#shared/kernel/visible-line'
import type { DraftTexts } from '../../forms/draft-texts'
import { agentsField, bodiesField } from './line-classes'
import { PLACES, type PriceDraft } from './price-draft'
import { hasPrice, pricesWork } from '#shared/domain/keys/prices/rated-name'

/** A price above zero; zero is a price only where another one applies further up. */
function priceField(at: string, text: string, texts: DraftTexts, mayBeNothing: boolean): unknown {
  const price = texts.amount(at, text)
  if (typeof price === 'number' && (mayBeNothing ? price < 0 : price <= 0))
    texts.refuse('priceNotPositive', at, text)
  return price
}

/** A length within a day, more than zero. */
function lengthField(at: string, text: string, texts: DraftTexts): unknown {
  if (text.trim() !== '') return texts.duration(at, text, minutes(MINUTES_PER_DAY))
  texts.lack(at)
  return null
}

function chosen(at: string, id: string, texts: DraftTexts): unknown {
  if (id === '') texts.lack(at)
  return id
}

function ratedField(draft: PriceDraft, at: string, texts: DraftTexts): unknown {
  const price = (): unknown => priceField(`${at}.price`, draft.price, texts, draft.tiers.length > 0)
  switch (draft.rated) {
    case 'hourActual':
      return { kind: 'hour', basis: 'actual', price: price() }
    case 'hourContracted':
      return { kind: 'hour', basis: 'contracted', price: price() }
    case 'hourBeyond': {
      const beyond = lengthField(`${at}.beyond`, draft.length, texts)
      return { kind: 'hour', basis: 'actual', price: price(), beyond }
    }
    case 'day':
      return { kind: 'day', price: price() }
    case 'halfDay':
      return {
        kind: 'halfDay',
        minutes: lengthField(`${at}.minutes`, draft.length, texts),
        price: price(),
      }
    case 'unit':
      return {
        kind: 'unit',
        unitTypeId: chosen(`${at}.unitTypeId`, draft.unitTypeId, texts),
        price: price(),
      }
    case 'monthBeneficiary':
      return { kind: 'month', each: 'beneficiary', price: price() }
    case 'monthAgent':
      return { kind: 'month', each: 'agent', price: price() }
    case 'payTimes':
      return {
        kind: 'payTimes',
        thousandths: texts.decimal(`${at}.thousandths`, draft.coefficient, PLACES.coefficient),
      }
    case 'percentOf':
      return {
        kind: 'percentOf',
        criterionId: chosen(`${at}.criterionId`, draft.criterionId, texts),
        rate: texts.percent(`${at}.rate`, draft.rate, PLACES.rate),
      }
  }
}

/** A line of a price list, before it is checked. `at` is its path in the record. */
export const lineField = (draft: PriceDraft, at: string, texts: DraftTexts): unknown => ({
  id: draft.id,
  label: visibleLine(draft.label),
  rated: ratedField(draft, `${at}.rated`, texts),
  bodies: bodiesField(draft.payers),
  agents: pricesWork(draft.rated) ? agentsField(draft.work) : null,
  tiers: hasPrice(draft.rated)
    ? draft.tiers.map(({ above, price }, tier) => ({
        above: texts.decimal(`${at}.tiers.${String(tier)}.above`, above, PLACES.above),
        price: priceField(`${at}.tiers.${String(tier)}.price`, price, texts, true),
      }))
    : [],
})

/**
 * The lines of a price list, before they are checked.
 *
 * @param root the path of the key in what the form makes
 */
export const linesField = (
  drafts: readonly PriceDraft[],
  texts: DraftTexts,
  root = 'key',
): readonly unknown[] => {
  if (drafts.length === 0) texts.lack(`${root}.lines`)
  return drafts.map((draft, place) => lineField(draft, `${root}.lines.${String(place)}`, texts))
}
