import { useTranslation } from 'react-i18next'
import { agentName } from '#shared/domain/agents/agent'
import type { WeekTotals } from '#shared/domain/timesheets/week-totals'
import type { Day } from '#shared/kernel/day'
import { isoWeek } from '#shared/kernel/day'
import { useLanguage } from '../../client/use-language'
import { AddBody } from './add-body'
import { cellText } from '../../grid/cell-text'
import type { CellActions } from './use-cell-actions'
import type { ViewOf } from './use-cell-views'
import { useCommitCell } from './use-commit-cell'
import { useDayRange } from '../../grid/use-day-range'
import type { Grid } from './use-grid'
import { useGridClipboard } from '../../grid/use-grid-clipboard'
import { useGridKeys } from './use-grid-keys'
import { useTablePointer } from '../../grid/use-table-pointer'
import type { LiveMinutes } from './use-live-minutes'
import { useSpokenCell } from './use-spoken-cell'
import { WeekFoot } from './week-foot'
import { WeekHead } from './week-head'
import type { WeekModel } from './week-model'
import { WeekRow } from './week-row'
import table from '../../grid/table.module.css'
import classes from './week.module.css'

interface WeekGridProps {
  readonly model: WeekModel
  readonly grid: Grid
  readonly actions: CellActions
  readonly viewOf: ViewOf
  readonly liveMinutes: LiveMinutes
  readonly totals: WeekTotals
  readonly today: Day
  readonly shiftWeek: (weeks: number) => void
  readonly onAdd: (key: string) => void
}

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const

/** An agent's week as a grid: a body by row, a day by column, everything by keyboard. */
export function WeekGrid(props: WeekGridProps) {
  const { model, grid, actions, viewOf, liveMinutes, totals, today, shiftWeek, onAdd } = props
  const { t } = useTranslation()
  const dayRange = useDayRange()
  const language = useLanguage()
  const spoken = useSpokenCell(model)
  const { onKeyDown, open } = useGridKeys({
    grid,
    actions,
    viewOf,
    textOf: (view) => cellText(view, language),
    shiftWeek,
  })
  const { range } = grid
  const { copy, paste } = actions
  useGridClipboard(grid.tableId, {
    copy: () => copy(range),
    paste: (text) => paste(range, text),
  })
  const { agent, days, rows } = model
  const [monday, sunday] = [days[0], days[6]]
  const withOthers = rows.some(({ others }) => others > 0)

  const commit = useCommitCell(grid, actions)
  const cancel = (): void => {
    grid.setDraft(null)
    grid.goTo(grid.active)
  }
  const pointer = useTablePointer(grid, () => open(null))

  return (
    <div className={table.scroller}>
      <table
        role="grid"
        id={grid.tableId}
        className={[table.table, classes.grid].join(' ')}
        aria-multiselectable="true"
        aria-label={
          monday === undefined || sunday === undefined
            ? agentName(agent)
            : t('week.grid', {
                agent: agentName(agent),
                week: isoWeek(monday).week,
                range: dayRange(monday, sunday),
              })
        }
        onKeyDown={onKeyDown}
        {...pointer}
      >
        <WeekHead
          days={days}
          weekdays={grid.weekdays}
          today={today}
          withOthers={withOthers}
          locked={(weekday) =>
            rows.length > 0 && rows.every(({ locks }) => (locks[weekday] ?? null) !== null)
          }
        />
        <tbody>
          {rows.map((row, at) => (
            <WeekRow
              key={row.key}
              agentId={model.agent.id}
              at={at}
              size={grid.size}
              row={row}
              days={days}
              weekdays={grid.weekdays}
              views={DAYS.map((weekday) => viewOf(row, weekday))}
              live={DAYS.map((weekday) => liveMinutes(row, weekday))}
              draft={grid.draft?.key === row.key ? grid.draft : null}
              reachable={grid.active.row === at ? grid.active.column : null}
              selected={
                at >= grid.range.from.row && at <= grid.range.to.row
                  ? [grid.range.from.column, grid.range.to.column]
                  : null
              }
              withOthers={withOthers}
              language={language}
              spoken={spoken}
              onText={(of, weekday, text) => grid.setDraft({ key: of.key, weekday, text })}
              onCommit={commit}
              onCancel={cancel}
              onGiveUp={actions.giveUp}
            />
          ))}
          {model.addable.length > 0 && (
            <tr>
              <td className={classes.add} colSpan={grid.weekdays.length + (withOthers ? 5 : 4)}>
                <AddBody bodies={model.addable} onAdd={onAdd} />
              </td>
            </tr>
          )}
        </tbody>
        <WeekFoot
          totals={totals}
          weekdays={grid.weekdays}
          expected={model.expected}
          withOthers={withOthers}
        />
      </table>
    </div>
  )
}
