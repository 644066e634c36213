import { memo } from 'react'
import { minutes, sumMinutes } from '#shared/kernel/minutes'
import { useFormat } from '../../client/use-format'
import { Gap } from '../../grid/gap'
import { TableCell } from '../../grid/table-cell'
import { RefusalRow } from './refusal-row'
import { sameRow } from './same-row'
import type { WeekRowProps } from './week-row-props'
import classes from './week.module.css'

/** One body: its days, its sums, and under it why some of its cells were refused. Drawn again only when it changed. */
export const WeekRow = memo(function WeekRow(props: WeekRowProps) {
  const { at, row, weekdays, views, live, draft, selected, withOthers, spoken } = props
  const format = useFormat()
  const total = sumMinutes(live)
  const refusalId = `refusal-${row.key}`
  return (
    <>
      <tr data-common={row.collectivityId === null || undefined}>
        <th scope="row" title={row.name}>
          {row.name}
        </th>
        {weekdays.map((weekday, column) => {
          const view = views[weekday]
          if (view === undefined) return null
          return (
            <TableCell
              key={weekday}
              place={{ row: at, column }}
              size={props.size}
              state={view.state}
              text={view.refusal?.text ?? (view.minutes === 0 ? '' : format.minutes(view.minutes))}
              label={spoken(row, weekday, view)}
              describedBy={view.refusal === null ? undefined : refusalId}
              reachable={props.reachable === column}
              selected={selected !== null && column >= selected[0] && column <= selected[1]}
              locked={(row.locks[weekday] ?? null) !== null}
              open={row.open[weekday] === true}
              draft={draft?.weekday === weekday ? draft.text : null}
              onText={(text) => props.onText(row, weekday, text)}
              onCommit={(text, next) => props.onCommit(row, weekday, text, next)}
              onCancel={props.onCancel}
            />
          )
        })}
        <td className={classes.ruled} data-total="">
          {total === 0 ? '' : format.minutes(total)}
        </td>
        {withOthers && <td>{row.others === 0 ? '' : format.minutes(row.others)}</td>}
        <td>{row.contracted === null ? '' : format.minutes(row.contracted)}</td>
        <td>
          <Gap done={minutes(total + row.others)} planned={row.contracted} />
        </td>
      </tr>
      <RefusalRow
        id={refusalId}
        agentId={props.agentId}
        days={props.days}
        row={row}
        weekdays={weekdays}
        columns={weekdays.length + (withOthers ? 5 : 4)}
        views={views}
        onGiveUp={props.onGiveUp}
      />
    </>
  )
}, sameRow)
