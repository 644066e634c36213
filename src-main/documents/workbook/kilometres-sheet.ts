import type { Statement } from '#shared/domain/statements/statement'
import type { SheetText } from '../statement/sheet-text'
import { euros, eurosOf, kilometres, rate, text, type WorkbookSheet } from './cells'
import { columnSheet, ownerColumns, statementLines } from './column-sheet'

/** Columns of the rank and of the amount in euros, for the formulas of the statements. */
export const KILOMETRES = { rank: 'A', amount: 'I' } as const

/** Kilometres charged, one line for each agent, vehicle, bracket and rate; absent where there are none. */
export function kilometresSheet(
  statements: readonly Statement[],
  words: SheetText,
): WorkbookSheet | null {
  const { t } = words
  const lines = statementLines(statements, (content) => content.travel ?? [])
  if (lines.length === 0) return null
  return columnSheet(t('words.kilometres'), lines, [
    ...ownerColumns(words),
    [t('words.agent'), 10, ({ line }) => text(line.agent)],
    [t('words.vehicle'), 26, ({ line }) => text(t(`travel.vehicle.${line.vehicle}`))],
    [t('workbook.kilometres.bracket'), 24, ({ line }) => text(t(`travel.bracket.${line.bracket}`))],
    [t('words.kilometres'), 14, ({ line }) => kilometres(line.tenths)],
    [t('workbook.kilometres.rate'), 12, ({ line }) => rate(line.rate)],
    // Tenths by thousandths are whole: a half cent is exactly one half, and goes up as on the statement.
    [
      t('workbook.amount'),
      14,
      (_, at) => eurosOf(`ROUND(ROUND(G${at}*10,0)*ROUND(H${at}*1000,0)/100,0)/100`),
    ],
    [t('workbook.kilometres.printed'), 16, ({ line }) => euros(line.amount)],
  ])
}
