import type { DividedBilling } from '#shared/domain/keys/key-trace'
import { cents, type Cents } from '#shared/kernel/cents'
import type { Billed } from '../statement/billed-parts'
import { partMillionths } from '../statement/exact-figures'
import type { FigureLine } from '../statement/figure-table'
import type { SheetText } from '../statement/sheet-text'

/** How the sentences about a division call its weights. */
interface DivisionWords {
  readonly exact: 'documents.key.exact' | 'documents.key.exactQuota'
  readonly product: 'documents.key.productMinutes' | 'documents.key.productQuota'
}

/** Weights that are hours. */
export const BY_HOURS: DivisionWords = {
  exact: 'documents.key.exact',
  product: 'documents.key.productMinutes',
}

/** Any other weights. */
export const BY_WEIGHTS: DivisionWords = {
  exact: 'documents.key.exactQuota',
  product: 'documents.key.productQuota',
}

/** What bounded shares leave to the others. */
function othersSentences(
  { others }: DividedBilling,
  cost: Cents,
  { t }: SheetText,
): readonly string[] {
  if (others === undefined) return []
  const { count, taken, weights } = others
  return [
    t('documents.key.others', {
      count,
      taken,
      rest: cents(cost - taken),
      weights: BigInt(weights),
    }),
  ]
}

/** Who got the cents that no share could take whole. */
function spareSentences(
  { spare, spares, rank }: DividedBilling,
  { t }: SheetText,
): readonly string[] {
  if (spares === 0) return [t('documents.key.noSpare')]
  return [
    t('documents.key.spares', { count: spares }),
    t(spare === 1 ? 'documents.key.spareHere' : 'documents.key.spareElsewhere', { rank }),
  ]
}

/** The product, its floor and what the floor leaves, then the spare cents: enough to redo the division by hand. */
export function divisionSentences(
  billing: DividedBilling,
  { cost, share }: Billed,
  words: DivisionWords,
  text: SheetText,
): readonly string[] {
  const { t } = text
  const { weight, weights, floor, remainder, others } = billing
  const total = cost ?? share
  const over = BigInt(others?.weights ?? weights)
  return [
    ...othersSentences(billing, total, text),
    t(words.exact),
    t(words.product, {
      cost: cents(total - (others?.taken ?? 0)),
      weight: BigInt(weight),
      weights: over,
    }),
    remainder === '0'
      ? t('documents.key.whole', { floor })
      : t('documents.key.remainder', {
          floor,
          remainder: BigInt(remainder),
          weights: over,
        }),
    ...spareSentences(billing, text),
  ]
}

/** The part of a body in the whole, in percent. */
export const partLine = (
  label: string,
  { weight, weights }: DividedBilling,
  { percent }: SheetText,
): FigureLine => ({ label, figure: percent(partMillionths(weight, weights)) })

/** The amount that a division gives. */
export const shareLine = (amount: Cents, { t, money }: SheetText): FigureLine => ({
  label: t('documents.count.share'),
  figure: money(amount),
  total: true,
})
