import type { Agreement } from '#shared/domain/agreements/agreement'
import type { PriceLine } from '#shared/domain/keys/prices/price-line'
import type { Language } from '#shared/contract/preferences'
import { minutes } from '#shared/kernel/minutes'
import { formatAmount, formatMinutes, formatTrimmed } from '#shared/wording/format'
import { payersOf, workOf } from './line-classes'
import { ratedName, type RatedName } from '#shared/domain/keys/prices/rated-name'

/** A tier as typed. */
export interface TierDraft {
  readonly above: string
  readonly price: string
}

/** A line of a price list as typed: fields that its kind does not have wait for another kind. */
export interface PriceDraft {
  readonly id: string
  readonly label: string
  readonly rated: RatedName
  readonly price: string
  /** Length of a half-day, or of a day beyond which hours count. */
  readonly length: string
  readonly unitTypeId: string
  readonly criterionId: string
  readonly coefficient: string
  readonly rate: string
  /** Who pays, as `payersOf` writes it; empty: everybody. */
  readonly payers: readonly string[]
  /** Whose work is priced, as `workOf` writes it; empty: everybody's. */
  readonly work: readonly string[]
  readonly tiers: readonly TierDraft[]
}

/** A new line: an hour done, at a price to be typed. */
export const blankPrice = (id: string): PriceDraft => ({
  id,
  label: '',
  rated: 'hourActual',
  price: '',
  length: '',
  unitTypeId: '',
  criterionId: '',
  coefficient: '',
  rate: '',
  payers: [],
  work: [],
  tiers: [],
})

/** Decimals of a coefficient on gross pay, of a rate in percent, and of the quantity where a tier begins. */
export const PLACES = { coefficient: 3, rate: 2, above: 2 } as const

function lineDraft(line: PriceLine, language: Language): PriceDraft {
  const { id, label, rated, tiers } = line
  const length =
    rated.kind === 'halfDay' ? rated.minutes : rated.kind === 'hour' ? rated.beyond : undefined
  return {
    ...blankPrice(id),
    label,
    rated: ratedName(rated),
    payers: payersOf(line),
    work: workOf(line),
    price: 'price' in rated ? formatAmount(rated.price, language) : '',
    length: length === undefined ? '' : formatMinutes(minutes(length), language),
    unitTypeId: rated.kind === 'unit' ? rated.unitTypeId : '',
    criterionId: rated.kind === 'percentOf' ? rated.criterionId : '',
    coefficient:
      rated.kind === 'payTimes'
        ? formatTrimmed(rated.thousandths, PLACES.coefficient, language)
        : '',
    rate: rated.kind === 'percentOf' ? formatTrimmed(rated.rate, PLACES.rate, language) : '',
    tiers: tiers.map(({ above, price }) => ({
      above: formatTrimmed(above, PLACES.above, language),
      price: formatAmount(price, language),
    })),
  }
}

/** The draft of a price list; none where the key has none. */
export const pricesDraft = (
  { key }: Pick<Agreement, 'key'>,
  language: Language,
): readonly PriceDraft[] =>
  (key.kind === 'prices' ? key.lines : []).map((line) => lineDraft(line, language))
