import type { Statement } from '#shared/domain/statements/statement'
import type { SheetText } from '../statement/sheet-text'
import { euros, eurosOf, head, kilometres, rate, text, type WorkbookSheet } from './cells'
import { ownerCells, ownerHeads, statementLines } from './statement-lines'

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
  return {
    name: t('words.kilometres'),
    heading: 1,
    widths: [6, 11, 30, 10, 26, 24, 14, 12, 14, 16],
    rows: [
      [
        ...ownerHeads(words),
        head(t('words.agent')),
        head(t('words.vehicle')),
        head(t('workbook.kilometres.bracket')),
        head(t('words.kilometres')),
        head(t('workbook.kilometres.rate')),
        head(t('workbook.amount')),
        head(t('workbook.kilometres.printed')),
      ],
      ...lines.map((owned, index) => {
        const { line } = owned
        const at = String(index + 2)
        return [
          ...ownerCells(owned),
          text(line.agent),
          text(t(`travel.vehicle.${line.vehicle}`)),
          text(t(`travel.bracket.${line.bracket}`)),
          kilometres(line.tenths),
          rate(line.rate),
          // Tenths by thousandths are whole: a half cent is exactly one half, and goes up as on the statement.
          eurosOf(`ROUND(ROUND(G${at}*10,0)*ROUND(H${at}*1000,0)/100,0)/100`),
          euros(line.amount),
        ]
      }),
    ],
  }
}
