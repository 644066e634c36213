/** One line of figures and its name. */
export interface FiguresRow {
  readonly id: string
  readonly cells: readonly string[]
}

/** The figures of a chart as text: for the table, for screen readers, and for a spreadsheet. */
export interface ChartFigures {
  readonly caption: string
  /** The first column has names, the others numbers. */
  readonly header: readonly string[]
  readonly rows: readonly FiguresRow[]
  readonly total: readonly string[]
}

/** Header, rows and total, one under the other. */
export const sheetOf = ({ header, rows, total }: ChartFigures): readonly (readonly string[])[] => [
  header,
  ...rows.map(({ cells }) => cells),
  total,
]
