import { keyDocument } from '../keys/key-documents'
import type { SheetText } from '../statement/sheet-text'
import { eurosOf, exactOf, head, text, whole, type WorkbookSheet } from './cells'
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
    return lines.map((line) => ({ line, statement, at: index + 2 }))
  })
  if (priced.length === 0) return null
  const price = t('workbook.prices.price')
  const taxed = isTaxed(priced.map(({ statement }) => statement))
  return {
    name: t('workbook.prices.name'),
    heading: 1,
    widths: [8, 11, 30, 46, 14, 14, 14],
    rows: [
      [
        head(t('workbook.prices.line')),
        head(t('workbook.number')),
        head(t('words.body')),
        head(t('words.label')),
        head(t('workbook.prices.quantity')),
        head(taxed ? t('vat.withoutTax', { words: price }) : price),
        head(t('workbook.amount')),
      ],
      ...priced.map(({ line, statement, at }, index) => {
        const { numerator, denominator } = line.quantity
        const here = String(index + 2)
        // A rate takes ten-thousandths of euros; any other price is cents a unit.
        const per = line.unit === 'percent' ? '10000' : '100'
        return [
          whole(at),
          text(statement.content.number),
          text(statement.content.beneficiary.name),
          text(line.label),
          exactOf(`${numerator}/${denominator}`),
          exactOf(`${String(line.price)}/${per}`),
          eurosOf(`ROUND(E${here}*F${here},2)`),
        ]
      }),
    ],
  }
}
