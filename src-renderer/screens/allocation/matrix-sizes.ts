import type { Shown } from './cell-figures'

/** The widths of the matrix, in pixels. */
export interface MatrixSizes {
  readonly name: number
  readonly column: number
  readonly total: number
  /** Of the share in percent: 0 where it is left out in favour of amounts. */
  readonly part: number
  /** Less space around the figures. */
  readonly tight: boolean
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
const NAME = { least: 150, most: 250 } as const
const PART = 68
/** White on both sides of a figure; matrix.module.css halves it. */
export const PADDING = { airy: 14, tight: 9 } as const
/** Between a column that is easy to read and one that is lost in white. */
const WIDEST_COLUMN = 190

/** What is reduced before anything scrolls out of view: space around the figures, then the part in percent. */
const TIGHTENINGS = [
  { white: 'airy', part: PART },
  { white: 'tight', part: PART },
  { white: 'tight', part: 0 },
] as const

/** Fits the matrix into the window where it can: names and columns share what figures leave. */
export function matrixSizes({ available, columns, shown, longest }: Measured): MatrixSizes {
  const wanted = Math.min(NAME.most, Math.ceil(longest.name * LETTER) + 20)
  const count = Math.max(columns, 1)
  const fit = ({ white, part }: (typeof TIGHTENINGS)[number], hours: number) => {
    const total = Math.max(86, Math.ceil(longest.total * BOLD_FIGURE) + PADDING[white]) + hours
    const least = Math.max(58, Math.ceil(longest.cell * FIGURE) + PADDING[white])
    const left = available - total - part
    const name = Math.max(NAME.least, Math.min(wanted, left - count * least))
    return { white, part, total, name, least, each: Math.floor((left - name) / count) }
  }
  const [airy] = TIGHTENINGS
  const wide = fit(airy, HOURS)
  const sideBySide = shown === 'both' && wide.each >= wide.least + HOURS
  const chosen = sideBySide
    ? wide
    : (TIGHTENINGS.map((way) => fit(way, 0)).find(({ each, least }) => each >= least) ??
      fit(airy, 0))
  const { white, part, total, name, least, each } = chosen
  const column = Math.max(least, Math.min(each, WIDEST_COLUMN))
  const used = name + count * column + total + part
  return {
    name: name + Math.max(0, available - used),
    column,
    total,
    part,
    tight: white === 'tight',
    whole: Math.max(available, used),
    row: shown === 'both' && !sideBySide ? 36 : 30,
    sideBySide,
  }
}
