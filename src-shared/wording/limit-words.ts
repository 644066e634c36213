import type { TFunction } from 'i18next'
import type { Language } from '#shared/contract/preferences'
import type { LimitedTrace } from '#shared/domain/allocation/share-trace'
import { yearlyPart } from '#shared/domain/allocation/yearly-amount'
import { addRatio, ratio, type Ratio } from '#shared/kernel/ratio'
import { exactNumber } from './exact-number'

type LimitParts = Pick<LimitedTrace, 'limit' | 'yearly' | 'months' | 'reason'> & {
  readonly earlier?: LimitedTrace['months'] | undefined
}

const ratioOf = ({ numerator, denominator }: LimitedTrace['months']): Ratio =>
  ratio(BigInt(numerator), BigInt(denominator))

const textOf = ({ numerator, denominator }: Ratio): LimitedTrace['months'] => ({
  numerator: String(numerator),
  denominator: String(denominator),
})

/** The yearly amount on its months; where months of the year came before, the two sums that it is the difference of. */
function boundWords(
  { limit: kind, yearly, months, earlier }: LimitParts,
  t: TFunction,
  language: Language,
): string {
  if (kind === 'exempt' || yearly === null) return t('prices.limit.choice.exempt')
  const limit = t(`keys.limit.${kind}`, { yearly, months: exactNumber(months, language) })
  if (earlier === undefined) return limit
  const { before, through } = yearlyPart(yearly, ratioOf(months), ratioOf(earlier))
  return t('keys.limitCounted', {
    limit,
    through,
    before,
    all: exactNumber(textOf(addRatio(ratioOf(earlier), ratioOf(months))), language),
    earlier: exactNumber(earlier, language),
  })
}

/** "Plafond de 1 000,00 € par an (12 mois sur 12), délibération 12". */
export function limitWords(parts: LimitParts, t: TFunction, language: Language): string {
  const limit = boundWords(parts, t, language)
  return parts.reason === '' ? limit : t('keys.limitFor', { limit, reason: parts.reason })
}
