import { IconAlertCircle, IconAlertTriangle, IconLock } from '@tabler/icons-react'
import { memo } from 'react'
import { periodHolds } from '#shared/kernel/period'
import { useFormat } from '../../client/use-format'
import { CellEditor } from '../../grid/cell-editor'
import type { GridPlace } from '../../grid/grid-place'
import { useToldBy, useTopic } from '../../grid/topics'
import { useSpokenWallCell } from './use-spoken-wall-cell'
import { topic } from './wall-cells'
import type { ModelRow, WallColumn, WallGroup } from './wall-model'
import { useWallTools } from './wall-tools'
import classes from './wall.module.css'

interface WallCellProps {
  readonly row: ModelRow
  readonly column: WallColumn
  /** Its place on screen. */
  readonly at: number
  readonly index: number
}

/** Whether the agent may work for the body on one of the days. */
const isOpen = (group: WallGroup | undefined, row: ModelRow, { days }: WallColumn): boolean =>
  group?.lending.some(
    ({ period, beneficiaries }) =>
      days.some((day) => periodHolds(period, day)) &&
      (row.collectivityId === null ||
        beneficiaries.some(({ collectivityId }) => collectivityId === row.collectivityId)),
  ) ?? false

/** One cell: foreseen or confirmed, its state, and the field while it is open. Drawn again only when it changes. */
export const WallCell = memo(function WallCell(props: WallCellProps) {
  const { row, column, at, index } = props
  const { store, actions, checks } = useWallTools()
  const format = useFormat()
  const speak = useSpokenWallCell()
  useTopic(store.topics, topic.cell(row.key, index))
  const alert = useToldBy(store.topics, topic.checks(row.agentId), () =>
    checks.saidOfCell(row, column.days),
  )
  const { draft } = store.cells
  const text = draft?.row === row.key && draft.column === index ? draft.text : null
  const view = store.cells.cell(row, index)
  const { active } = store
  const here = active.row === at && active.column === index
  const [day] = column.days
  const single = column.days.length === 1
  const group = store.cells.group(row.agentId)
  const away = single && day !== undefined ? group?.away.get(day) : undefined
  const locked = day === undefined ? null : checks.lock(row, day)
  const open = isOpen(group, row, column)
  const { refusal, status, minutes, foreseen } = view
  const differs = status === 'confirmed' && foreseen !== null && foreseen !== view.confirmed
  const missed = away !== undefined && day !== undefined && row.missed.has(day)

  const commit = (typed: string, next: GridPlace | null): void => {
    store.cells.setDraft(null)
    actions.enter(row, index, typed)
    if (next !== null) store.goTo(next)
  }

  return (
    <div
      role="gridcell"
      className={classes.cell}
      data-row={at}
      data-column={index}
      data-status={status}
      data-state={view.state}
      data-open={open}
      data-away={missed || undefined}
      data-holiday={column.holiday !== null || undefined}
      data-locked={locked !== null || undefined}
      data-alert={alert !== '' || undefined}
      data-editing={text !== null || undefined}
      aria-colindex={index + 2}
      aria-label={speak({
        row,
        column,
        view,
        away,
        locked,
        open,
        alert,
      })}
      aria-selected={store.isSelected({ row: at, column: index })}
      aria-readonly={locked !== null || !single || undefined}
      aria-invalid={refusal !== null || undefined}
      aria-describedby={refusal === null ? undefined : `refusal-${row.key}`}
      tabIndex={here ? 0 : -1}
    >
      {text === null ? (
        <span className={classes.value}>
          {refusal !== null && <IconAlertCircle size={14} aria-hidden="true" />}
          {refusal === null && alert !== '' && <IconAlertTriangle size={14} aria-hidden="true" />}
          {locked !== null && <IconLock size={12} aria-hidden="true" />}
          {differs && <i className={classes.dot} />}
          <span className={classes.figure}>
            {refusal?.text ??
              (missed && minutes === 0 ? (
                <em>{away}</em>
              ) : minutes === 0 && status !== 'confirmed' ? (
                ''
              ) : (
                format.minutes(minutes)
              ))}
          </span>
        </span>
      ) : (
        <CellEditor
          place={{ row: at, column: index }}
          size={store.size}
          text={text}
          label={`${row.agentName}, ${row.name}, ${column.spoken}`}
          onText={(typed) => store.cells.setDraft({ row: row.key, column: index, text: typed })}
          onCommit={commit}
          onCancel={() => {
            store.cells.setDraft(null)
            store.goTo({ row: at, column: index })
          }}
        />
      )}
    </div>
  )
})
