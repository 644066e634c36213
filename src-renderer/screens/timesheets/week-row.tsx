import { sumMinutes, minutes } from '#shared/kernel/minutes'
import { useFormat } from '../../client/use-format'
import { Gap } from './gap'
import { rangeHolds } from './grid-place'
import type { CellActions } from './use-cell-actions'
import type { ViewOf } from './use-cell-views'
import type { Grid } from './use-grid'
import { useCommitCell } from './use-commit-cell'
import { RefusalRow } from './refusal-row'
import type { useSpokenCell } from './use-spoken-cell'
import { WeekCell } from './week-cell'
import type { ModelRow, WeekModel } from './week-model'
import type { LiveMinutes } from './use-live-minutes'
import classes from './week.module.css'

interface WeekRowProps {
  readonly at: number
  readonly row: ModelRow
  readonly model: WeekModel
  readonly grid: Grid
  readonly actions: CellActions
  readonly viewOf: ViewOf
  readonly liveMinutes: LiveMinutes
  readonly spoken: ReturnType<typeof useSpokenCell>
  readonly edit: (text: string | null) => void
  readonly withOthers: boolean
}

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const

/** One body: its days, its sums, and under it why some of its cells were refused. */
export function WeekRow(props: WeekRowProps) {
  const { at, row, model, grid, actions, viewOf, liveMinutes, spoken, edit, withOthers } = props
  const { weekdays, draft, active, range } = grid
  const format = useFormat()
  const commit = useCommitCell(model, grid, actions)
  const total = sumMinutes(DAYS.map((weekday) => liveMinutes(row, weekday)))
  const refusalId = `refusal-${row.key}`
  return (
    <>
      <tr data-common={row.collectivityId === null || undefined}>
        <th scope="row" className={classes.body} title={row.name}>
          {row.name}
        </th>
        {weekdays.map((weekday, column) => {
          const place = { row: at, column }
          const view = viewOf(row, weekday)
          const typing = draft?.key === row.key && draft.weekday === weekday
          return (
            <WeekCell
              key={weekday}
              place={place}
              view={view}
              label={spoken(row, weekday, view)}
              describedBy={view.refusal === null ? undefined : refusalId}
              reachable={active.row === at && active.column === column}
              selected={rangeHolds(range, place)}
              locked={(row.locks[weekday] ?? null) !== null}
              open={row.open[weekday] === true}
              draft={typing ? draft.text : null}
              onMouseDown={(event, clicked) => {
                if (!typing) grid.goTo(clicked, event.shiftKey)
              }}
              onDoubleClick={() => edit(null)}
              onText={(text) => grid.setDraft({ key: row.key, weekday, text })}
              onCommit={(text, move) => commit(row, weekday, text, move)}
              onCancel={() => {
                grid.setDraft(null)
                grid.goTo(place)
              }}
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
        model={model}
        row={row}
        weekdays={weekdays}
        columns={weekdays.length + (withOthers ? 5 : 4)}
        viewOf={viewOf}
        onGiveUp={actions.giveUp}
      />
    </>
  )
}
