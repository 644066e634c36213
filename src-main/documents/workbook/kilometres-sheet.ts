import type { Statement } from '#shared/domain/statements/statement'
import type { SheetText } from '../statement/sheet-text'
import { euros, eurosOf, head, kilometres, rate, text, whole, type WorkbookSheet } from './cells'

/** Columns of the rank and of the amount in euros, for the formulas of the statements. */
export const KILOMETRES = { rank: 'A', amount: 'I' } as const

/** Kilometres charged, one line for each agent, vehicle, bracket and rate; absent where there are none. */
export function kilometresSheet(
  statements: readonly Statement[],
  { t }: SheetText,
): WorkbookSheet | null {
  const lines = statements.flatMap(({ content }, index) =>
    (content.travel ?? []).map((line) => ({ line, content, rank: index + 1 })),
  )
  if (lines.length === 0) return null
  return {
    name: t('words.kilometres'),
    heading: 1,
    widths: [6, 11, 30, 10, 26, 24, 14, 12, 14, 16],
    rows: [
      [
        head(t('workbook.rank')),
        head(t('workbook.number')),
        head(t('words.body')),
        head(t('words.agent')),
        head(t('words.vehicle')),
        head(t('workbook.kilometres.bracket')),
        head(t('words.kilometres')),
        head(t('workbook.kilometres.rate')),
        head(t('workbook.amount')),
        head(t('workbook.kilometres.printed')),
      ],
      ...lines.map(({ line, content, rank }, index) => {
        const at = String(index + 2)
        return [
          whole(rank),
          text(content.number),
          text(content.beneficiary.name),
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
