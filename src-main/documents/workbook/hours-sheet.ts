import { firstDayOf } from '#shared/kernel/month'
import type { Statement } from '#shared/domain/statements/statement'
import { natureOf } from '../statement/nature-of'
import type { SheetText } from '../statement/sheet-text'
import { dated, head, hoursOf, text, whole, type WorkbookSheet } from './cells'

/** Column of the rank and of the minutes, for the formulas of other sheets. */
export const HOURS = { rank: 'A', minutes: 'H' } as const

/** Every dated use, one line each. */
export function hoursSheet(statements: readonly Statement[], sheet: SheetText): WorkbookSheet {
  const { t } = sheet
  const rows = statements.flatMap(({ content }, index) =>
    content.uses.map((use) => ({ use, content, rank: index + 1 })),
  )
  return {
    name: t('words.hours'),
    heading: 1,
    widths: [6, 11, 11, 30, 12, 9, 42, 10, 10, 13],
    rows: [
      [
        head(t('workbook.rank')),
        head(t('workbook.number')),
        head(t('words.code')),
        head(t('words.body')),
        head(t('words.date')),
        head(t('words.agent')),
        head(t('words.nature')),
        head(t('workbook.hours.minutes')),
        head(t('words.hours')),
        head(t('workbook.hours.countedIn')),
      ],
      ...rows.map(({ use, content, rank }, index) => [
        whole(rank),
        text(content.number),
        text(content.beneficiary.code),
        text(content.beneficiary.name),
        dated(use.day),
        text(use.agent),
        text(natureOf(use, sheet)),
        whole(use.minutes),
        hoursOf(`${HOURS.minutes}${String(index + 2)}/1440`),
        use.countedIn === undefined ? null : dated(firstDayOf(use.countedIn)),
      ]),
    ],
  }
}
