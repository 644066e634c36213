import { firstDayOf } from '#shared/kernel/month'
import type { Statement } from '#shared/domain/statements/statement'
import { natureOfUse } from '#shared/wording/nature-of-use'
import type { SheetText } from '../statement/sheet-text'
import { dated, hoursOf, text, whole, type WorkbookSheet } from './cells'
import { columnSheet, statementLines } from './column-sheet'

/** Column of the rank and of the minutes, for the formulas of other sheets. */
export const HOURS = { rank: 'A', minutes: 'H' } as const

/** Every dated use, one line each. */
export function hoursSheet(statements: readonly Statement[], sheet: SheetText): WorkbookSheet {
  const { t } = sheet
  const uses = statementLines(statements, (content) => content.uses)
  return columnSheet(t('words.hours'), uses, [
    [t('workbook.rank'), 6, ({ rank }) => whole(rank)],
    [t('workbook.number'), 11, ({ content }) => text(content.number)],
    [t('words.code'), 11, ({ content }) => text(content.beneficiary.code)],
    [t('words.body'), 30, ({ content }) => text(content.beneficiary.name)],
    [t('words.date'), 12, ({ line }) => dated(line.day)],
    [t('words.agent'), 9, ({ line }) => text(line.agent)],
    [t('words.nature'), 42, ({ line }) => text(natureOfUse(line, sheet))],
    [t('workbook.hours.minutes'), 10, ({ line }) => whole(line.minutes)],
    [t('words.hours'), 10, (_, at) => hoursOf(`${HOURS.minutes}${at}/1440`)],
    [
      t('workbook.hours.countedIn'),
      13,
      ({ line: { countedIn } }) => (countedIn === undefined ? null : dated(firstDayOf(countedIn))),
    ],
  ])
}
