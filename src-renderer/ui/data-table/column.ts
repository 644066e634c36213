import type { ReactNode } from 'react'

/** One column of a table: its header, its cells, and its footer. */
export interface Column<Row> {
  readonly id: string
  readonly header: ReactNode
  /** What the column is sorted by where absent. */
  readonly cell?: (row: Row) => ReactNode
  /** Gives the column a sort button: text sorts by the language, numbers as numbers, `null` last. */
  readonly sortBy?: (row: Row) => string | number | null
  /** Names are left, numbers right. */
  readonly align?: 'left' | 'right' | 'center'
  /** Width in pixels; a column without one takes what is left. */
  readonly width?: number
  readonly total?: ReactNode
  /** Left out where the table is too narrow for all columns: 1 first. A column without it always stays. */
  readonly yields?: number
  /** A hairline on the left: another kind of figure begins here. */
  readonly ruled?: boolean
}

/** The order a table is read in. */
export interface Sort {
  readonly id: string
  readonly desc: boolean
}
