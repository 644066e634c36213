import { IconAlertCircle, IconCheck, IconCircleDashed, IconLock } from '@tabler/icons-react'
import { CellEditor } from './cell-editor'
import type { GridPlace, GridSize } from './grid-place'
import classes from './table-cell.module.css'

interface TableCellProps {
  readonly place: GridPlace
  /** Of the whole table. */
  readonly size: GridSize
  readonly state: 'empty' | 'stored' | 'pending' | 'kept' | 'refused'
  /** What it holds, as it is read: a number, a duration, a refused text. */
  readonly text: string
  /** Row, column, value and state, as they are spoken. */
  readonly label: string
  /** Where the sentence of a refusal stands. */
  readonly describedBy: string | undefined
  readonly reachable: boolean
  readonly selected: boolean
  /** What it holds may no longer change. */
  readonly locked: boolean
  /** Whether an agreement covers it. */
  readonly open: boolean
  /** The text being typed, `null` while the cell is closed. */
  readonly draft: string | null
  readonly onText: (text: string) => void
  readonly onCommit: (text: string, next: GridPlace | null) => void
  readonly onCancel: () => void
}

const marks = { pending: IconCircleDashed, kept: IconCheck, refused: IconAlertCircle } as const

/** One cell of a table that is typed in: its value, its state, and the field while it is open. */
export function TableCell(props: TableCellProps) {
  const { place, state, text, label, locked, draft } = props
  const Mark = state === 'stored' || state === 'empty' ? null : marks[state]
  return (
    <td
      className={classes.cell}
      data-row={place.row}
      data-column={place.column}
      data-state={state}
      data-open={props.open}
      data-locked={locked || undefined}
      data-editing={draft !== null || undefined}
      aria-label={label}
      aria-selected={props.selected}
      aria-readonly={locked || undefined}
      aria-invalid={state === 'refused' || undefined}
      aria-describedby={props.describedBy}
      tabIndex={props.reachable ? 0 : -1}
    >
      {draft === null ? (
        <span className={classes.value}>
          {Mark !== null && <Mark className={classes.mark} size={14} aria-hidden="true" />}
          {locked && Mark === null && text !== '' && (
            <IconLock className={classes.mark} size={13} aria-hidden="true" />
          )}
          <span className={classes.figure}>{text}</span>
        </span>
      ) : (
        <CellEditor
          place={place}
          size={props.size}
          text={draft}
          label={label}
          onText={props.onText}
          onCommit={props.onCommit}
          onCancel={props.onCancel}
        />
      )}
    </td>
  )
}
