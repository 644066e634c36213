import { memo } from 'react'
import type { AgentCell } from '#shared/domain/allocation/allocation'
import type { useWording } from '../../ui/use-wording'
import { cellFigures, type Shown } from './cell-figures'
import classes from './matrix.module.css'

interface MatrixCellProps extends Pick<ReturnType<typeof useWording>, 't' | 'format'> {
  readonly minutes: AgentCell['minutes']
  readonly amount: AgentCell['amount']
  readonly shown: Shown
  readonly row: number
  readonly column: number
  readonly rowName: string
  readonly columnName: string
  readonly width: number
  readonly reachable: boolean
  readonly chosen: boolean
  readonly sideBySide: boolean
  readonly total: boolean
}

function Cell(props: MatrixCellProps) {
  const { minutes, amount, shown, row, column, total, sideBySide, t, format } = props
  const { main, below } = cellFigures({ minutes, amount }, shown, total, format)
  const texts = [main, below].filter((text) => text !== '').join(', ')
  return (
    <div
      role="gridcell"
      className={classes.cell}
      data-row={row}
      data-column={column}
      data-total={total || undefined}
      data-side={sideBySide || undefined}
      // Its place among all columns, from 1, as assistive technology counts.
      aria-colindex={column + 2}
      aria-label={t('allocation.spoken.cell', {
        row: props.rowName,
        column: props.columnName,
        value: texts === '' ? t('words.nothing') : texts,
      })}
      aria-selected={props.chosen}
      tabIndex={props.reachable ? 0 : -1}
      style={{ width: props.width }}
    >
      {below !== '' && sideBySide && <span className={classes.below}>{below}</span>}
      <span className={classes.main}>{main}</span>
      {below !== '' && !sideBySide && <span className={classes.below}>{below}</span>}
    </div>
  )
}

/** A figure of the matrix, which a click or Enter explains; drawn again only where it or its place changed. */
export const MatrixCell = memo(Cell)
