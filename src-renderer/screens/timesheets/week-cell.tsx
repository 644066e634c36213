import { IconAlertCircle, IconCheck, IconCircleDashed, IconLock } from '@tabler/icons-react'
import { useFormat } from '../../client/use-format'
import { CellEditor, type Move } from '../../grid/cell-editor'
import type { CellView } from '../../grid/cell-view'
import type { GridPlace } from '../../grid/grid-place'
import cellClasses from '../../grid/table-cell.module.css'

interface WeekCellProps {
  readonly place: GridPlace
  readonly view: CellView
  /** Person, body, day, duration and state, as they are spoken. */
  readonly label: string
  /** Where the sentence of a refusal stands. */
  readonly describedBy: string | undefined
  readonly reachable: boolean
  readonly selected: boolean
  readonly locked: boolean
  /** Whether an agreement covers the day. */
  readonly open: boolean
  /** The text being typed, `null` while the cell is closed. */
  readonly draft: string | null
  readonly onText: (text: string) => void
  readonly onCommit: (text: string, move: Move) => void
  readonly onCancel: () => void
}

const marks = { pending: IconCircleDashed, kept: IconCheck, refused: IconAlertCircle } as const

/** One cell: its duration, its state, and the field while it is open. */
export function WeekCell(props: WeekCellProps) {
  const { place, view, label, locked, draft } = props
  const format = useFormat()
  const { state } = view
  const Mark = state === 'stored' || state === 'empty' ? null : marks[state]
  return (
    <td
      className={cellClasses.cell}
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
        <span className={cellClasses.value}>
          {Mark !== null && <Mark className={cellClasses.mark} size={14} aria-hidden="true" />}
          {locked && Mark === null && view.minutes > 0 && (
            <IconLock className={cellClasses.mark} size={13} aria-hidden="true" />
          )}
          <span className={cellClasses.figure}>
            {view.refusal?.text ?? (view.minutes === 0 ? '' : format.minutes(view.minutes))}
          </span>
        </span>
      ) : (
        <CellEditor
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
