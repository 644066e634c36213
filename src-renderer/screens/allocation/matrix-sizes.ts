import type { Shown } from './cell-figures'

/** The widths of the matrix, in pixels. */
export interface MatrixSizes {
  readonly name: number
  readonly column: number
  readonly total: number
  readonly part: number
  /** From edge to edge; more than the window is wide where it has to scroll. */
  readonly whole: number
  readonly row: number
  /** Hours beside the amount rather than below it. */
  readonly sideBySide: boolean
}

interface Measured {
  readonly available: number
  readonly columns: number
  readonly shown: Shown
  /** Lengths of the longest texts, in characters. */
  readonly longest: { readonly cell: number; readonly total: number; readonly name: number }
}

/** A figure of the typeface in table size, its bold, and a letter: the widest of each. */
const FIGURE = 7.1
const BOLD_FIGURE = 7.5
const LETTER = 6.9
const HOURS = 66
const PADDING = 14
const NAME = { least: 150, most: 250 } as const
const PART = 68
/** Between a column that is easy to read and one that is lost in white. */
const WIDEST_COLUMN = 190

/** Fits the matrix into the window where it can: names and columns share what figures leave. */
export function matrixSizes({ available, columns, shown, longest }: Measured): MatrixSizes {
  const amount = Math.max(86, Math.ceil(longest.total * BOLD_FIGURE) + PADDING)
  const least = Math.max(58, Math.ceil(longest.cell * FIGURE) + PADDING)
  const wanted = Math.min(NAME.most, Math.ceil(longest.name * LETTER) + 20)
  const count = Math.max(columns, 1)
  const fit = (total: number) => {
    const left = available - total - PART
    const name = Math.max(NAME.least, Math.min(wanted, left - count * least))
    return { total, name, each: Math.floor((left - name) / count) }
  }
  const wide = fit(amount + HOURS)
  const sideBySide = shown === 'both' && wide.each >= least + HOURS
  const { total, name, each } = sideBySide ? wide : fit(amount)
  const column = Math.max(least, Math.min(each, WIDEST_COLUMN))
  const used = name + count * column + total + PART
  return {
    name: name + Math.max(0, available - used),
    column,
    total,
    part: PART,
    whole: Math.max(available, used),
    row: shown === 'both' && !sideBySide ? 36 : 30,
    sideBySide,
  }
}
