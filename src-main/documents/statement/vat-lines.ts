import type { StatementContent } from '#shared/domain/statements/statement'
import { cents } from '#shared/kernel/cents'
import type { FigureLine } from './figure-table'
import type { SheetText } from './sheet-text'

/** The tax on the share, each base with its rate or with why there is none; then the share with it, where there is some. */
export function vatLines(
  { vat }: StatementContent,
  { t, money }: SheetText,
): readonly FigureLine[] {
  if (vat === undefined) return []
  const isTaxed = vat.lines.some(({ rate }) => rate !== null)
  return [
    ...vat.lines.map(({ regime, ground, rate, base, amount }): FigureLine => ({
      label:
        rate === null
          ? t('vat.lineNotDue', { regime: t(`vat.regime.${regime}`), base, ground })
          : t('vat.line', { rate, base, ground }),
      figure: money(rate === null ? cents(0) : amount),
    })),
    ...(isTaxed ? [{ label: t('vat.total'), figure: money(vat.total), total: true }] : []),
  ]
}
