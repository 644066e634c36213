import type { Statement } from '#shared/domain/statements/statement'
import type { SheetText } from '../statement/sheet-text'
import { euros, eurosOf, rate as rateCell, text, type WorkbookSheet } from './cells'
import { columnSheet, ownerColumns, statementLines } from './column-sheet'

/** Columns of the rank and of the tax in euros, for the formulas of the statements. */
export const VAT = { rank: 'A', amount: 'H' } as const

/** Whether some statement has tax: only then is it a part of what they call. */
export const isTaxed = (statements: readonly Statement[]): boolean =>
  statements.some(({ content }) => content.vat?.lines.some(({ rate }) => rate !== null))

/** The tax on each share, one line for each regime: its base, its rate, and the tax computed from both. */
export function vatSheet(statements: readonly Statement[], words: SheetText): WorkbookSheet | null {
  const { t } = words
  const lines = statementLines(statements, (content) => content.vat?.lines ?? [])
  if (lines.length === 0) return null
  return columnSheet(t('vat.label'), lines, [
    ...ownerColumns(words),
    [t('vat.sheet.regime'), 26, ({ line }) => text(t(`vat.regime.${line.regime}`))],
    [t('vat.ground'), 40, ({ line }) => text(line.ground)],
    [t('vat.sheet.base'), 14, ({ line }) => euros(line.base)],
    [t('prices.field.rate'), 10, ({ line }) => rateCell((line.rate ?? 0) / 10)],
    // Cents by thousandths are whole: a half cent is exactly one half, and goes up as on the statement.
    [
      t('vat.column'),
      14,
      (_, at) => eurosOf(`ROUND(ROUND(F${at}*100,0)*ROUND(G${at}*10000,0)/10000,0)/100`),
    ],
    [t('vat.sheet.printed'), 16, ({ line }) => euros(line.amount)],
  ])
}
