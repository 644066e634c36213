import type { Statement } from '#shared/domain/statements/statement'
import type { SheetText } from '../statement/sheet-text'
import { euros, eurosOf, head, rate as rateCell, text, type WorkbookSheet } from './cells'
import { ownerCells, ownerHeads, statementLines } from './statement-lines'

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
  return {
    name: t('vat.label'),
    heading: 1,
    widths: [6, 11, 30, 26, 40, 14, 10, 14, 16],
    rows: [
      [
        ...ownerHeads(words),
        head(t('vat.sheet.regime')),
        head(t('vat.ground')),
        head(t('vat.sheet.base')),
        head(t('prices.field.rate')),
        head(t('vat.column')),
        head(t('vat.sheet.printed')),
      ],
      ...lines.map((owned, index) => {
        const { line } = owned
        const at = String(index + 2)
        return [
          ...ownerCells(owned),
          text(t(`vat.regime.${line.regime}`)),
          text(line.ground),
          euros(line.base),
          rateCell((line.rate ?? 0) / 10),
          // Cents by thousandths are whole: a half cent is exactly one half, and goes up as on the statement.
          eurosOf(`ROUND(ROUND(F${at}*100,0)*ROUND(G${at}*10000,0)/10000,0)/100`),
          euros(line.amount),
        ]
      }),
    ],
  }
}
