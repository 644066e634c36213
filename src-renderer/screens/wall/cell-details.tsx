import { Flex } from '@mantine/core'
import { usedTasks } from '#shared/domain/timesheets/used-tasks'
import { mondayOf } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { useWording } from '../../ui/use-wording'
import { TaskField } from '../../grid/task-field'
import { WeekBars } from '../../grid/week-bars'
import { CellStatus } from './cell-status'
import { account } from './ledger'
import type { CellFacts } from './use-cell-facts'
import { useWallTools } from './wall-tools'
import paneClasses from '../../grid/cell-pane.module.css'
import looks from '../../ui/looks.module.css'

/** The figures of the chosen cell, and its state. */
export function ChosenFigure(chosen: CellFacts) {
  const { store } = useWallTools()
  const { format } = useWording()
  const { group, row, index } = chosen
  const total =
    row === null
      ? store.cells.sums(account.agentColumn(group.agent.id, index)).total
      : store.cells.live(row, index)
  return (
    <div>
      <p className={paneClasses.chosenFigure}>{format.minutes(minutes(total))}</p>
      <CellStatus {...chosen} />
    </div>
  )
}

/** Further facts about it. */
export function FactList({ facts }: Pick<CellFacts, 'facts'>) {
  if (facts.length === 0) return null
  return (
    <Flex component="dl" direction="column" gap="xs" className={looks.pairs ?? ''}>
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt className={looks.soft}>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </Flex>
  )
}

/** The agent's last five weeks at the body of its row. */
export function CellWeeks({ group, row, column }: CellFacts) {
  const { store } = useWallTools()
  const { t } = useWording()
  const [day] = column.days
  if (row === null || day === undefined || store.cells.model.view === 'month') return null
  return (
    <WeekBars
      title={t('week.details.weeks', { agent: group.agent.firstName })}
      sheets={group.sheets}
      collectivityId={row.collectivityId}
      monday={mondayOf(day)}
      current={minutes(store.cells.sums(account.row(row.key)).total)}
    />
  )
}

/** What was done there, as the statement prints it. */
export function CellTask({ group, row, column, index }: CellFacts) {
  const { store, actions, checks, onWall } = useWallTools()
  const { t } = useWording()
  const [day] = column.days
  if (row === null || day === undefined || column.days.length > 1) return null
  const view = store.cells.cell(row, index)
  const can = view.status === 'confirmed' && checks.lock(row, day) === null
  const needs = onWall ? t('wall.pane.noteNeedsTime') : t('week.details.taskNeedsTime')
  return (
    <TaskField
      key={`${row.key} ${day} ${view.task}`}
      task={view.task}
      tasks={usedTasks(group.sheets)}
      disabled={!can}
      help={view.status === 'confirmed' ? t('week.details.taskHelp') : needs}
      onTask={(text) => actions.setTask(row, day, text)}
      onDone={() => store.goTo(store.active)}
    />
  )
}
