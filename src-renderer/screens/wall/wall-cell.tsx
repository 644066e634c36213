import { IconAlertCircle, IconAlertTriangle, IconLock } from '@tabler/icons-react'
import { memo, type ReactNode } from 'react'
import { GridCell } from '../../grid/grid-cell'
import { moveAfterClosing } from '../../grid/grid-keys'
import { isSeveral } from '../../grid/grid-place'
import { useTopicText, useTopic } from '../../grid/topics'
import { isOpen } from './build-group'
import { topic } from './wall-topic'
import { typedWall } from './wall-keys'
import type { ModelRow, WallColumn } from './wall-model'
import { useWallTools } from './wall-tools'
import classes from './wall.module.css'

interface WallCellProps {
  readonly row: ModelRow
  readonly column: WallColumn
  /** Its place on screen. */
  readonly at: number
  readonly index: number
}

/** One cell of hours: its state, and the field while it is open. Drawn again only when it changes. */
export const WallCell = memo(function WallCell({ row, column, at, index }: WallCellProps) {
  const tools = useWallTools()
  const { store, actions, checks, onWall, labelOf, format } = tools
  useTopic(store.topics, topic.cell(row.key, index))
  const alert = useTopicText(store.topics, topic.checks(row.agentId), () =>
    checks.saidOfCell(row, column.days),
  )
  const { cells, active } = store
  const place = { row: at, column: index }
  const draft = cells.draft?.row === row.key && cells.draft.column === index ? cells.draft : null
  const view = cells.cell(row, index)
  const [day] = column.days
  const single = column.days.length === 1
  const group = cells.group(row.agentId)
  const away = single && day !== undefined ? group?.away.get(day) : undefined
  const lock = day === undefined ? null : checks.lock(row, day)
  const open = group !== undefined && isOpen(group, row, column.days)
  const { refusal, status, minutes, foreseen } = view
  const differs = status === 'confirmed' && foreseen !== null && foreseen !== view.confirmed
  const missed = away !== undefined && day !== undefined && row.missed.has(day)
  const isAway = missed || column.away !== null

  const figure = (): ReactNode => {
    if (refusal !== null) return refusal.text
    if (minutes > 0 || status === 'confirmed') return format.minutes(minutes)
    // A day of an agent's month has no room for words.
    return isAway && (onWall || cells.model.view === 'week') ? <em>{away}</em> : ''
  }
  const marks = (
    <>
      {refusal !== null && <IconAlertCircle size={14} aria-hidden="true" />}
      {refusal === null && alert !== '' && <IconAlertTriangle size={14} aria-hidden="true" />}
      {lock !== null && <IconLock size={12} aria-hidden="true" />}
      {differs && <i className={classes.dot} />}
    </>
  )
  return (
    <GridCell
      place={place}
      state={view.state}
      figure={figure()}
      {...(onWall && { marks })}
      label={labelOf({ row, column, view, away, lock, open, alert })}
      describedBy={refusal === null ? undefined : `refusal-${row.key}`}
      reachable={active.row === at && active.column === index}
      selected={store.isSelected(place)}
      locked={lock !== null}
      readOnly={lock !== null || !single}
      open={open}
      data={{
        'data-status': status,
        'data-away': isAway || undefined,
        'data-weekend': column.weekend || undefined,
        'data-holiday': column.holiday !== null || undefined,
        'data-alert': alert !== '' || undefined,
      }}
      editor={
        draft && {
          text: draft.text,
          onText: (text) => cells.setDraft({ ...draft, text }),
          onCommit: (text, closed) => {
            cells.setDraft(null)
            actions.enter(row, index, text)
            if (closed !== null) moveAfterClosing(typedWall(tools), closed)
          },
          onFill: isSeveral(store.range)
            ? (text) => {
                cells.setDraft(null)
                actions.fill(store.range, text)
                store.step(place)
              }
            : undefined,
          onCancel: () => {
            cells.setDraft(null)
            store.step(place)
          },
        }
      }
    />
  )
})
