import { IconAlertCircle, IconCheck, IconCircleDashed, IconLock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { CellEditor, type CellEditorProps } from './cell-editor'
import type { GridPlace } from './grid-place'
import classes from './grid-cell.module.css'

interface GridCellProps {
  readonly place: GridPlace
  readonly state: 'empty' | 'stored' | 'pending' | 'kept' | 'refused'
  /** What it holds, as it is read: a number, a duration, a refused text. */
  readonly figure: ReactNode
  /** Icons before the figure, where its state and its lock are not all there is to show. */
  readonly marks?: ReactNode
  /** Row, column, value and state, for screen readers. */
  readonly label: string
  /** The element with the sentence of a refusal. */
  readonly describedBy?: string | undefined
  readonly reachable: boolean
  readonly selected: boolean
  readonly readOnly?: boolean
  /** What it holds may no longer change. */
  readonly locked?: boolean
  /** Whether an agreement covers it. */
  readonly open: boolean
  /** Other classes for its style. */
  readonly data?: Readonly<Record<`data-${string}`, string | boolean | undefined>>
  /** The tooltip, besides the label. */
  readonly title?: string | undefined
  /** The field, while the cell is open. */
  readonly editor: Pick<
    CellEditorProps,
    'text' | 'onText' | 'onCommit' | 'onFill' | 'onCancel'
  > | null
}

const MARKS = { pending: IconCircleDashed, kept: IconCheck, refused: IconAlertCircle } as const

/** One cell of an editable grid: its value, its state, and the field while it is open. */
export function GridCell(props: GridCellProps) {
  const { place, state, figure, label, locked = false, readOnly = locked, editor } = props
  const lock = locked ? IconLock : null
  const Mark = state === 'stored' || state === 'empty' ? lock : MARKS[state]
  return (
    <td
      {...props.data}
      role="gridcell"
      className={classes.cell}
      data-row={place.row}
      data-column={place.column}
      data-state={state}
      data-open={props.open}
      data-locked={locked || undefined}
      data-editing={editor !== null || undefined}
      aria-colindex={place.column + 2}
      aria-label={label}
      aria-selected={props.selected}
      aria-readonly={readOnly || undefined}
      aria-invalid={state === 'refused' || undefined}
      aria-describedby={props.describedBy}
      tabIndex={props.reachable ? 0 : -1}
      title={props.title}
    >
      {editor === null ? (
        <span className={classes.value}>
          {props.marks ?? (Mark !== null && <Mark size={14} aria-hidden="true" />)}
          <span className={classes.figure}>{figure}</span>
        </span>
      ) : (
        <CellEditor label={label} {...editor} />
      )}
    </td>
  )
}
