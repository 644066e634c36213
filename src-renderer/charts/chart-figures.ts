/** One line of figures and what it is about. */
export interface FiguresRow {
  readonly id: string
  readonly cells: readonly string[]
}

/** The figures of a chart as text: for the table, for those who do not see the drawing, and for a spreadsheet. */
export interface ChartFigures {
  readonly caption: string
  /** The first column names, the others count. */
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
