import { priceGap } from '#shared/domain/allocation/price-gap'
import type { GapBilling } from '#shared/domain/keys/gap-billing'
import { cents } from '#shared/kernel/cents'
import type { Section } from '../section'
import { underRules } from '../under-rules'
import type { ExplanationWording } from '../explanation-wording'
import { thousandths } from '../fraction-text'
import type { KeyContext } from './key-explanation'

/** How the gap was rounded to a whole cent: its floor, its remainder, and who got the spare cents. */
function roundingSentence(
  { floor, remainder, billed, spare, spares, parts, rank: place }: GapBilling,
  { t, rank }: ExplanationWording,
): string {
  if (remainder === '0') return t('allocation.explain.roundingExact')
  return t(spare === 1 ? 'allocation.explain.roundingUp' : 'allocation.explain.roundingDown', {
    floor,
    rest: thousandths(remainder, billed),
    spares: t('allocation.explain.spareCents', { count: spares }),
    parts,
    rank: rank(place),
  })
}

/** How a body's part of the gap between prices and cost was computed. */
function sharedGap(gap: GapBilling, wording: ExplanationWording): Section {
  const { t, format } = wording
  const { billed, cost, base, part, total } = gap
  return {
    key: 'gap',
    title: t('allocation.explain.gap'),
    value: format.cents(part),
    rows: [
      { label: t('allocation.explain.gapCost'), value: format.cents(cost) },
      { label: t('allocation.explain.gapBilled'), value: format.cents(billed) },
      { label: t('allocation.explain.gapTotal'), value: format.cents(total) },
    ],
    sentences: [
      t('allocation.explain.gapText', { billed, cost, gap: total, base }),
      roundingSentence(gap, wording),
    ],
  }
}

/** What prices leave of the cost of the whole settlement with the lender, or bring it beyond. */
export function lenderGapSections(wording: ExplanationWording): readonly Section[] {
  const { t, view } = wording
  const whole = priceGap(view.agreement, view.allocation)
  if (whole?.borneBy !== 'lender') return []
  const { atPrices, cost, gap: left } = whole
  const values = { billed: atPrices, cost, gap: cents(Math.abs(left)) }
  const section: Section = {
    key: 'gap',
    title: t('allocation.explain.gap'),
    value: '',
    rows: [],
    sentences: [
      t(left >= 0 ? 'allocation.explain.gapLender' : 'allocation.explain.gapLenderGains', values),
    ],
  }
  return [underRules(section, ['lender-part'], wording)]
}

/** The gap between prices and real cost: the part of a body, or that the lender pays it, which several parts do together. */
export function gapSections(
  gap: GapBilling | undefined,
  { explanation, wording }: KeyContext,
): readonly Section[] {
  if (gap !== undefined) return [underRules(sharedGap(gap, wording), ['gap'], wording)]
  return explanation.share?.trace?.kind === 'parts' ? [] : lenderGapSections(wording)
}
