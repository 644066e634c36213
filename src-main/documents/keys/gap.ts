import type { GapBilling } from '#shared/domain/keys/gap-billing'
import type { Cents } from '#shared/kernel/cents'
import type { FigureLine } from '../statement/figure-table'
import type { SheetText } from '../statement/sheet-text'

interface Priced {
  readonly gap?: GapBilling | undefined
}

/** What prices make, then the part of the gap to the real cost where there is one. */
export function pricedTotal(
  { gap }: Priced,
  label: string,
  amount: Cents,
  { t, money }: SheetText,
): readonly FigureLine[] {
  if (gap === undefined) return [{ label, figure: money(amount), total: true }]
  return [
    { label, figure: money(gap.base), total: true },
    { label: t('documents.count.gap'), figure: money(gap.part) },
    { label: t('documents.count.withGap'), figure: money(amount), total: true },
  ]
}

/** What the gap between prices and cost adds or takes off. */
export function gapSentences({ gap }: Priced, { t }: SheetText): readonly string[] {
  if (gap === undefined) return []
  const { billed, cost, base, part, total } = gap
  return [t('documents.key.gap', { billed, cost, gap: total, base, part })]
}

/** The part of the gap that a formula adds, in cents. */
export const plusGap = ({ gap }: Priced): string =>
  gap === undefined || gap.part === 0 ? '' : `+(${String(gap.part)})`
