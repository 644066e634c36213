import { IconLock } from '@tabler/icons-react'
import { memo } from 'react'
import { useTopic } from '../../grid/topics'
import { topic } from './wall-topic'
import type { WallColumn } from './wall-model'
import { useWallTools } from './wall-tools'
import classes from './wall.module.css'

interface WallHeadProps {
  /** Over the names of the lines. */
  readonly corner: string
  readonly columns: readonly WallColumn[]
}

/** The names of the columns: today in words and colour, holidays by their name; a lock where nothing can change. */
export const WallHead = memo(function WallHead({ corner, columns }: WallHeadProps) {
  const { store, checks, onWall, sums } = useWallTools()
  useTopic(store.topics, topic.lines)
  const { lines } = store
  // A day of an agent's month has no room for more than its name.
  const isLong = !onWall && store.cells.model.view === 'month'
  const isLocked = ({ days: [day] }: WallColumn): boolean =>
    !onWall &&
    day !== undefined &&
    lines.length > 0 &&
    lines.every((line) => line.kind === 'row' && checks.lock(line.row, day) !== null)
  return (
    <thead role="rowgroup">
      <tr role="row" className={classes.line} aria-rowindex={1}>
        <th role="columnheader" className={classes.corner} aria-colindex={1}>
          {corner}
        </th>
        {columns.map((column, index) => {
          const { name, today, weekend, holiday, holidayUnderDay, away } = column
          const notes = [holiday, away].filter((note) => note !== null)
          return (
            <th
              key={name}
              role="columnheader"
              data-today={today || undefined}
              data-weekend={weekend || undefined}
              aria-current={today ? 'date' : undefined}
              data-holiday={holiday !== null || undefined}
              aria-colindex={index + 2}
              title={notes.length === 0 ? name : notes.join(', ')}
            >
              {isLocked(column) && <IconLock size={13} aria-hidden="true" />}
              {name}
              {holidayUnderDay !== null && !isLong && <div>{holidayUnderDay}</div>}
            </th>
          )
        })}
        {sums.map(({ key, name, title, look }, index) => (
          <th
            key={key}
            role="columnheader"
            aria-colindex={columns.length + 2 + index}
            data-total={look === 'total' || undefined}
            title={title}
          >
            {name}
          </th>
        ))}
      </tr>
    </thead>
  )
})
