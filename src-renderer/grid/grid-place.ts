/** A cell by its place on screen. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

/** How many rows and columns are shown. */
export interface GridSize {
  readonly rows: number
  readonly columns: number
}

/** A rectangle of cells, ends included. */
export interface GridRange {
  readonly from: GridPlace
  readonly to: GridPlace
}

/** How many rows the page keys move, where the grid does not say otherwise. */
const PAGE = 10

const within = (value: number, count: number): number => Math.max(0, Math.min(value, count - 1))

/** The nearest place that a grid has. */
export const placeWithin = (
  { row, column }: GridPlace,
  { rows, columns }: GridSize,
): GridPlace => ({
  row: within(row, rows),
  column: within(column, columns),
})

/** The place a key leads to, or `null` for any other key. Edges stop. */
export function placeAfterKey(
  key: string,
  ctrl: boolean,
  { row, column }: GridPlace,
  { rows, columns }: GridSize,
): GridPlace | null {
  const at = (nextRow: number, nextColumn: number): GridPlace =>
    placeWithin({ row: nextRow, column: nextColumn }, { rows, columns })
  switch (key) {
    case 'ArrowUp':
      return at(ctrl ? 0 : row - 1, column)
    case 'ArrowDown':
      return at(ctrl ? rows : row + 1, column)
    case 'ArrowLeft':
      return at(row, ctrl ? 0 : column - 1)
    case 'ArrowRight':
      return at(row, ctrl ? columns : column + 1)
    case 'PageUp':
      return at(row - PAGE, column)
    case 'PageDown':
      return at(row + PAGE, column)
    case 'Home':
      return at(ctrl ? 0 : row, 0)
    case 'End':
      return at(ctrl ? rows : row, columns)
    default:
      return null
  }
}

/** The cell after another in reading order: the first of the next row after the last of a row. */
export function nextPlace({ row, column }: GridPlace, by: 1 | -1, size: GridSize): GridPlace {
  const index = row * size.columns + column + by
  const last = size.rows * size.columns - 1
  const kept = Math.max(0, Math.min(index, last))
  return { row: Math.floor(kept / size.columns), column: kept % size.columns }
}

/** The rectangle between two cells. */
export const rangeBetween = (a: GridPlace, b: GridPlace): GridRange => ({
  from: { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
  to: { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
})

/** All numbers from one to another, both included. */
export const span = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)

/** Whether a cell lies in a rectangle. */
export const rangeHolds = ({ from, to }: GridRange, { row, column }: GridPlace): boolean =>
  row >= from.row && row <= to.row && column >= from.column && column <= to.column

/** Whether a rectangle holds more than one cell. */
export const isSeveral = ({ from, to }: GridRange): boolean =>
  from.row !== to.row || from.column !== to.column

/** The cell after another within a rectangle, down its columns or across its rows, and around from its last to its first. */
export function nextWithin(
  { from, to }: GridRange,
  { row, column }: GridPlace,
  by: 1 | -1,
  down: boolean,
): GridPlace {
  const rows = to.row - from.row + 1
  const columns = to.column - from.column + 1
  const [at, across] = [row - from.row, column - from.column]
  const count = rows * columns
  const index = ((down ? across * rows + at : at * columns + across) + by + count) % count
  return down
    ? { row: from.row + (index % rows), column: from.column + Math.floor(index / rows) }
    : { row: from.row + Math.floor(index / columns), column: from.column + (index % columns) }
}
