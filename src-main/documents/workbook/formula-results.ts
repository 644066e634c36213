import type { Cell, WorkbookSheet } from './cells'
import { columnNumber } from './column-number'
import type { Operand, Value } from './formula-functions'
import { formulaValue } from './formula-value'

const isFormula = (cell: Cell | undefined): boolean => cell?.type === 'Formula'

/** What a cell without a formula holds; days are not read by any formula. */
const plain = (cell: Cell | undefined): Value =>
  typeof cell?.value === 'number' || typeof cell?.value === 'string' ? cell.value : null

/**
 * What each formula of a workbook comes to, by sheet, row and column: `results(sheet, row, column)`; `null` where the cell has
 * no formula. A formula reads what other formulas come to.
 */
export function formulaResults(
  sheets: readonly WorkbookSheet[],
): (sheet: WorkbookSheet, row: number, column: number) => Value {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]))
  const known = new Map<Cell, Value>()
  const columns = new Map<string, readonly Value[]>()

  const valueAt = (sheet: WorkbookSheet, row: number, column: number): Value => {
    const cell = sheet.rows[row]?.[column]
    if (cell === undefined || cell === null || !isFormula(cell)) return plain(cell)
    const before = known.get(cell)
    if (before !== undefined) return before
    const value = formulaValue(String(cell.value).slice(1), (name, cells) =>
      read(name === null ? sheet : byName.get(name), cells),
    )
    known.set(cell, value)
    return value
  }

  const read = (sheet: WorkbookSheet | undefined, cells: string): Operand => {
    if (sheet === undefined) throw new RangeError(`No sheet for ${cells}`)
    const [from = '', to = from] = cells.split(':')
    const [, letters = '', first = ''] = /^([A-Z]+)(\d*)$/.exec(from) ?? []
    const column = columnNumber(letters)
    if (!cells.includes(':')) return valueAt(sheet, Number(first) - 1, column)
    const key = `${sheet.name} ${cells}`
    const before = columns.get(key)
    if (before !== undefined) return before
    const start = first === '' ? 0 : Number(first) - 1
    const end = first === '' ? sheet.rows.length : Number(/\d+$/.exec(to)?.[0])
    const values = Array.from({ length: Math.max(0, end - start) }, (_, index) =>
      valueAt(sheet, start + index, column),
    )
    columns.set(key, values)
    return values
  }

  return (sheet, row, column) =>
    isFormula(sheet.rows[row]?.[column]) ? valueAt(sheet, row, column) : null
}
