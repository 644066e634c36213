import type { Day } from '#shared/kernel/day'
import type { Minutes } from '#shared/kernel/minutes'
import type { GridPlace, GridSize } from '../../grid/grid-place'
import type { CellView } from '../../grid/cell-view'
import type { ModelRow } from './week-model'

/** A row as it stands, and what its open cell or its refused ones may ask. */
export interface WeekRowProps {
  readonly at: number
  readonly size: GridSize
  readonly agentId: string
  readonly row: ModelRow
  readonly days: readonly Day[]
  /** Days shown, 0 for Monday. */
  readonly weekdays: readonly number[]
  /** Monday to Sunday: what each cell shows, and what it counts for at this moment. */
  readonly views: readonly CellView[]
  readonly live: readonly Minutes[]
  /** The cell that is open, if it is one of this row. */
  readonly draft: { readonly weekday: number; readonly text: string } | null
  /** The column that the Tab key reaches, if it is in this row. */
  readonly reachable: number | null
  /** First and last column of the selection, if it touches this row. */
  readonly selected: readonly [number, number] | null
  readonly withOthers: boolean
  readonly language: string
  readonly spoken: (row: ModelRow, weekday: number, view: CellView) => string
  readonly onText: (row: ModelRow, weekday: number, text: string) => void
  readonly onCommit: (row: ModelRow, weekday: number, text: string, next: GridPlace | null) => void
  readonly onCancel: () => void
  readonly onGiveUp: (row: ModelRow, weekday: number) => void
}
