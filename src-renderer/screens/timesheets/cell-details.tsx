import { useTranslation } from 'react-i18next'
import { agentName } from '#shared/domain/agents/agent'
import { useFormat } from '../../client/use-format'
import { ExplanationPane } from '../../ui/explanation-pane'
import { CellFacts } from './cell-facts'
import { CellState } from './cell-state'
import { CellWeeks } from './cell-weeks'
import { KeyboardHelp } from './keyboard-help'
import { TaskField } from '../../grid/task-field'
import type { CellActions } from './use-cell-actions'
import type { ViewOf } from './use-cell-views'
import type { Grid } from './use-grid'
import type { LiveMinutes } from './use-live-minutes'
import type { WeekModel } from './week-model'
import paneClasses from '../../grid/cell-pane.module.css'
import classes from './week.module.css'

interface CellDetailsProps {
  readonly model: WeekModel
  readonly grid: Grid
  readonly actions: CellActions
  readonly viewOf: ViewOf
  readonly liveMinutes: LiveMinutes
  /** Beside the grid where there is room, else below it: never over it. */
  readonly beside: boolean
}

/** All that is known of the chosen cell, and its task. */
export function CellDetails({ beside, ...facts }: CellDetailsProps) {
  const { model, grid, actions, viewOf, liveMinutes } = facts
  const { t } = useTranslation()
  const format = useFormat()
  const { row, weekday } = grid
  const day = model.days[weekday]
  if (row === undefined || day === undefined) return null
  const view = viewOf(row, weekday)
  const where = t('week.details.where', { agent: agentName(model.agent), day })
  const locked = (row.locks[weekday] ?? null) !== null
  const figure = (
    <p className={paneClasses.chosenFigure}>{format.minutes(liveMinutes(row, weekday))}</p>
  )
  const state = <CellState model={model} row={row} weekday={weekday} view={view} />
  const numbers = <CellFacts model={model} row={row} weekday={weekday} liveMinutes={liveMinutes} />
  const weeks = <CellWeeks model={model} row={row} liveMinutes={liveMinutes} />
  const task = (
    <TaskField
      key={`${model.agent.id} ${day} ${row.key} ${view.task}`}
      task={view.task}
      tasks={model.tasks}
      disabled={view.minutes === 0 || locked}
      help={view.minutes === 0 ? t('week.details.taskNeedsTime') : t('week.details.taskHelp')}
      onTask={(text) => actions.setTask(row, weekday, text)}
      onDone={() => grid.goTo(grid.active)}
    />
  )
  if (beside) {
    return (
      <ExplanationPane kicker={t('week.details.kicker')} title={row.name} context={where}>
        <div className={paneClasses.paneBody}>
          <div>
            {figure}
            {state}
          </div>
          {numbers}
          {weeks}
          {task}
          <KeyboardHelp />
        </div>
      </ExplanationPane>
    )
  }
  return (
    <section className={classes.strip} aria-label={t('week.details.kicker')}>
      <div className={classes.stripCell}>
        <h2>{row.name}</h2>
        <p className={paneClasses.quiet}>{where}</p>
        {figure}
        {state}
      </div>
      <div className={classes.stripCell}>{numbers}</div>
      <div className={classes.stripCell}>{weeks}</div>
      <div className={classes.stripCell}>{task}</div>
    </section>
  )
}
