import type { Formatters } from '#shared/wording/formatters'
import { cellFigures, type Shown } from './cell-figures'
import type { MatrixModel } from './matrix-model'

/** How many characters the widest texts of the matrix have: what decides the widths. */
export interface LongestTexts {
  readonly cell: number
  readonly total: number
  readonly name: number
}

/** Measures the line of totals for columns: no cell is wider than the sum of its column, amounts being positive. */
export function longestTexts(
  { lines, whole }: MatrixModel,
  shown: Shown,
  format: Formatters,
): LongestTexts {
  const width = (cell: (typeof whole)['total'], withUnit: boolean): number => {
    const { main, below } = cellFigures(cell, shown, withUnit, format)
    return Math.max(main.length, below.length - 1)
  }
  return {
    cell: Math.max(0, ...whole.cells.map((cell) => width(cell, false))),
    total: width(whole.total, true),
    name: lines.reduce((most, { name }) => Math.max(most, name.length), 0),
  }
}
