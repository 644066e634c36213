import { plainNumber } from '#shared/kernel/plain-number'

/** A number of a table: scaled by its decimal places, and how it is shown, written only when it is in view. */
export interface FigureNumber {
  /** 12345 with two places is 123.45; `null` where it is not known. */
  readonly value: number | null
  readonly places: number
  readonly shown: () => string
}

/** A cell of a table: a text, or a number. */
export type FigureCell = string | FigureNumber

/** One line of figures and its name. */
export interface FiguresRow {
  readonly id: string
  readonly cells: readonly FigureCell[]
}

/** The lines of a table, each written only when it is read: of thousands, a drawing shows a few. */
interface FigureRows {
  readonly count: number
  /** So many of them, or all. */
  readonly first: (most?: number) => readonly FiguresRow[]
}

/** The figures of a chart: for the table, for screen readers, and for a spreadsheet. */
export interface ChartFigures {
  readonly caption: string
  /** The first column has names, the others numbers. */
  readonly header: readonly string[]
  readonly rows: FigureRows
  /** None where a sum would say nothing. */
  readonly total: readonly FigureCell[] | null
}

/** A column of a table: its title, its cell for one item, and for all of them where their sum says something. */
type FigureColumn<Item> = readonly [
  title: string,
  cell: (item: Item) => FigureCell,
  total?: FigureCell,
]

/** The figures of some items, each a line of its own; the first column has their names. */
export const chartFigures = <Item>(
  caption: string,
  items: readonly Item[],
  idOf: (item: Item) => string,
  columns: readonly FigureColumn<Item>[],
): ChartFigures => ({
  caption,
  header: columns.map(([title]) => title),
  rows: {
    count: items.length,
    first: (most = items.length) =>
      items
        .slice(0, most)
        .map((item) => ({ id: idOf(item), cells: columns.map(([, cell]) => cell(item)) })),
  },
  total: columns.some(([, , total]) => total !== undefined)
    ? columns.map(([, , total = '']) => total)
    : null,
})

/** A cell as a person reads it. */
export const shownCell = (cell: FigureCell): string =>
  typeof cell === 'string' ? cell : cell.shown()

const figureText = ({ value, places }: FigureNumber): string =>
  value === null ? '' : plainNumber(value, places, ',')

/** Header, rows and total, one under the other, as plain numbers that a French spreadsheet computes with. */
export function sheetOf({ header, rows, total }: ChartFigures): readonly (readonly string[])[] {
  const line = (cells: readonly FigureCell[]): readonly string[] =>
    cells.map((cell) => (typeof cell === 'string' ? cell : figureText(cell)))
  return [
    header,
    ...rows.first().map(({ cells }) => line(cells)),
    ...(total === null ? [] : [line(total)]),
  ]
}
