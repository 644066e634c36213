import { memo } from 'react'
import type { Day } from '#shared/kernel/day'
import { minutes, sumMinutes, type Minutes } from '#shared/kernel/minutes'
import { useFormat } from '../../client/use-format'
import type { Move } from './cell-editor'
import type { CellView } from './cell-view'
import { Gap } from './gap'
import { RefusalRow } from './refusal-row'
import { sameRow } from './same-row'
import { WeekCell } from './week-cell'
import type { ModelRow } from './week-model'
import classes from './week.module.css'

/** A row as it stands, and what its open cell or its refused ones may ask. */
export interface WeekRowProps {
  readonly at: number
  readonly row: ModelRow
  readonly days: readonly Day[]
  /** Days shown, 0 for Monday. */
  readonly weekdays: readonly number[]
  /** Monday to Sunday: what each cell shows, and what it counts for at this moment. */
  readonly views: readonly CellView[]
  readonly live: readonly Minutes[]
  /** The cell that is open, if it is one of this row. */
  readonly draft: { readonly weekday: number; readonly text: string } | null
  /** The column that the Tab key reaches, if it is in this row. */
  readonly reachable: number | null
  /** First and last column of the selection, if it touches this row. */
  readonly selected: readonly [number, number] | null
  readonly withOthers: boolean
  readonly language: string
  readonly spoken: (row: ModelRow, weekday: number, view: CellView) => string
  readonly onText: (row: ModelRow, weekday: number, text: string) => void
  readonly onCommit: (row: ModelRow, weekday: number, text: string, move: Move) => void
  readonly onCancel: () => void
  readonly onGiveUp: (row: ModelRow, weekday: number) => void
}

/** One body: its days, its sums, and under it why some of its cells were refused. Drawn again only when it changed. */
export const WeekRow = memo(function WeekRow(props: WeekRowProps) {
  const { at, row, weekdays, views, live, draft, selected, withOthers, spoken } = props
  const format = useFormat()
  const total = sumMinutes(live)
  const refusalId = `refusal-${row.key}`
  return (
    <>
      <tr data-common={row.collectivityId === null || undefined}>
        <th scope="row" className={classes.body} title={row.name}>
          {row.name}
        </th>
        {weekdays.map((weekday, column) => {
          const view = views[weekday]
          if (view === undefined) return null
          return (
            <WeekCell
              key={weekday}
              place={{ row: at, column }}
              view={view}
              label={spoken(row, weekday, view)}
              describedBy={view.refusal === null ? undefined : refusalId}
              reachable={props.reachable === column}
              selected={selected !== null && column >= selected[0] && column <= selected[1]}
              locked={(row.locks[weekday] ?? null) !== null}
              open={row.open[weekday] === true}
              draft={draft?.weekday === weekday ? draft.text : null}
              onText={(text) => props.onText(row, weekday, text)}
              onCommit={(text, move) => props.onCommit(row, weekday, text, move)}
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
