import type { CellFigures } from './cell-figures'
import classes from './matrix.module.css'

interface MatrixCellProps {
  readonly figures: CellFigures
  readonly row: number
  readonly column: number
  /** Its place among all columns, from 1, as assistive technology counts. */
  readonly colIndex: number
  readonly width: number
  readonly label: string
  readonly reachable: boolean
  readonly chosen: boolean
  readonly sideBySide: boolean
  readonly total?: boolean
  readonly onOpen: () => void
}

/** A figure of the matrix: a click or Enter explains it. */
export function MatrixCell(props: MatrixCellProps) {
  const { figures, row, column, colIndex, width, label, reachable, chosen, sideBySide } = props
  return (
    <div
      role="gridcell"
      className={classes.cell}
      data-row={row}
      data-column={column}
      data-total={props.total === true || undefined}
      data-side={sideBySide || undefined}
      aria-colindex={colIndex}
      aria-label={label}
      aria-selected={chosen}
      tabIndex={reachable ? 0 : -1}
      style={{ width }}
      onClick={props.onOpen}
    >
      {figures.below !== '' && sideBySide && <span className={classes.below}>{figures.below}</span>}
      <span className={classes.main}>{figures.main}</span>
      {figures.below !== '' && !sideBySide && (
        <span className={classes.below}>{figures.below}</span>
      )}
    </div>
  )
}
