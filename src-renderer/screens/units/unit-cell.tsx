import { IconAlertCircle, IconCircleDashed } from '@tabler/icons-react'
import { useFormat } from '../../client/use-format'
import { CellEditor, type Move } from '../../grid/cell-editor'
import type { GridPlace } from '../../grid/grid-place'
import type { UnitView } from './unit-view'
import cellClasses from '../../grid/table-cell.module.css'

interface UnitCellProps {
  readonly place: GridPlace
  readonly view: UnitView
  /** Body, kind, month, number and state, as they are spoken. */
  readonly label: string
  /** Where the sentence of a refusal stands. */
  readonly describedBy: string | undefined
  readonly reachable: boolean
  readonly selected: boolean
  /** Whether something may be counted there. */
  readonly open: boolean
  /** The text being typed, `null` while the cell is closed. */
  readonly draft: string | null
  readonly onText: (text: string) => void
  readonly onCommit: (text: string, move: Move) => void
  readonly onCancel: () => void
}

/** One cell: its number, its state, and the field while it is open. */
export function UnitCell(props: UnitCellProps) {
  const { place, view, label, draft } = props
  const format = useFormat()
  return (
    <td
      className={cellClasses.cell}
      data-row={place.row}
      data-column={place.column}
      data-state={view.state}
      data-open={props.open}
      data-editing={draft !== null || undefined}
      aria-label={label}
      aria-selected={props.selected}
      aria-invalid={view.state === 'refused' || undefined}
      aria-describedby={props.describedBy}
      tabIndex={props.reachable ? 0 : -1}
    >
      {draft === null ? (
        <span className={cellClasses.value}>
          {view.state === 'refused' && (
            <IconAlertCircle className={cellClasses.mark} size={14} aria-hidden="true" />
          )}
          {view.state === 'pending' && (
            <IconCircleDashed className={cellClasses.mark} size={14} aria-hidden="true" />
          )}
          <span className={cellClasses.figure}>
            {view.refusal?.text ?? (view.hundredths === 0 ? '' : format.units(view.hundredths))}
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
