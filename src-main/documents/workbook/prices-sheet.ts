import { keyDocument } from '../keys/key-documents'
import type { SheetText } from '../statement/sheet-text'
import { eurosOf, exactOf, text, whole, type WorkbookSheet } from './cells'
import { columnSheet } from './column-sheet'
import { isTaxed } from './vat-sheet'
import { unlimited, type ShareRow } from './settlement-rows'

/**
 * The lines of price lists: a quantity, a price, their product rounded once. Absent where nothing is priced. Where some share has
 * a tax, prices are said to be without it.
 */
export function pricesSheet(rows: readonly ShareRow[], { t }: SheetText): WorkbookSheet | null {
  const priced = rows.flatMap(({ billed, statement }, index) => {
    const billing = unlimited(billed.billing)
    const lines = billing === null ? [] : keyDocument(billed.key).pricedLines(billing)
    return lines.map((line) => ({ line, statement, row: index + 2 }))
  })
  if (priced.length === 0) return null
  const price = t('workbook.prices.price')
  const taxed = isTaxed(priced.map(({ statement }) => statement))
  return columnSheet(t('workbook.prices.name'), priced, [
    [t('workbook.prices.line'), 8, ({ row }) => whole(row)],
    [t('workbook.number'), 11, ({ statement }) => text(statement.content.number)],
    [t('words.body'), 30, ({ statement }) => text(statement.content.beneficiary.name)],
    [t('words.label'), 46, ({ line }) => text(line.label)],
    [
      t('workbook.prices.quantity'),
      14,
      ({ line: { quantity } }) => exactOf(`${quantity.numerator}/${quantity.denominator}`),
    ],
    // A rate takes ten-thousandths of euros; any other price is cents a unit.
    [
      taxed ? t('vat.withoutTax', { words: price }) : price,
      14,
      ({ line }) => exactOf(`${String(line.price)}/${line.unit === 'percent' ? '10000' : '100'}`),
    ],
    [t('workbook.amount'), 14, (_, at) => eurosOf(`ROUND(E${at}*F${at},2)`)],
  ])
}
