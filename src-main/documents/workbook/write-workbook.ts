import { unzipSync, zipSync } from 'fflate'
import writeExcelFile from 'write-excel-file/node'
import { groupBy } from '#shared/kernel/group-by'
import type { Statement } from '#shared/domain/statements/statement'
import { natureOf } from '#shared/domain/statements/statement-nature'
import { byNumber } from '#shared/domain/statements/statement-number'
import { sheetText } from '../statement/sheet-text'
import { columnWidths, type WorkbookSheet } from './cells'
import { costsSheet } from './costs-sheet'
import { hoursSheet } from './hours-sheet'
import { keySheet } from './key-sheet'
import { kilometresSheet } from './kilometres-sheet'
import { pricesSheet } from './prices-sheet'
import { shareRows } from './settlement-rows'
import { sharesSheet } from './shares-sheet'
import { instalmentsSheet, statementsSheet } from './statements-sheet'
import { vatSheet } from './vat-sheet'
import { withResults } from './with-results'

/** The same statements give the same bytes: the parts of the file have a fixed date. */
const DATE = new Date(2000, 0, 1)

/** Statements drawn up from one settlement, together, in the order given: where all facts were known, a provisional one has those of the final one. */
export const settlementsOf = (
  statements: readonly Statement[],
): readonly (readonly Statement[])[] =>
  groupBy(statements, ({ content }) =>
    [
      content.agreement.id,
      content.period.from,
      content.period.to,
      natureOf(content),
      content.settlement,
    ].join(' '),
  )

/** The sheets of one settlement, each using those before it. */
export function workbookSheets(statements: readonly Statement[]): readonly WorkbookSheet[] {
  const sheet = sheetText('fr')
  const ordered = statements.toSorted((a, b) => byNumber(a.content, b.content))
  const rows = shareRows(ordered)
  const costs = costsSheet(ordered, sheet)
  const prices = pricesSheet(rows, sheet)
  const kilometres = kilometresSheet(ordered, sheet)
  const instalments = instalmentsSheet(ordered, sheet)
  const vat = vatSheet(ordered, sheet)
  const sheets = [
    statementsSheet(ordered, sheet),
    hoursSheet(ordered, sheet),
    costs.sheet,
    keySheet(rows, sheet),
    ...(prices === null ? [] : [prices]),
    sharesSheet({ rows, total: costs.total, sheet }),
    ...(kilometres === null ? [] : [kilometres]),
    ...(instalments === null ? [] : [instalments]),
    ...(vat === null ? [] : [vat]),
  ]
  return sheets.map((each) => ({ ...each, widths: columnWidths(each) }))
}

/**
 * Writes one settlement as a workbook whose formulas compute each share again from hours and costs, with cells that compare
 * the result with the issued statements. French, as statements are.
 */
export async function writeWorkbook(statements: readonly Statement[]): Promise<Uint8Array> {
  const sheets = workbookSheets(statements)
  const file = await writeExcelFile(
    sheets.map(({ name, rows, widths, heading }) => ({
      sheet: name,
      data: rows.map((row) => [...row]),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: heading,
      orientation: 'landscape' as const,
    })),
    { fontFamily: 'Arial', fontSize: 10 },
  ).toBuffer()
  return zipSync(withResults(unzipSync(new Uint8Array(file)), sheets), { mtime: DATE, level: 1 })
}
