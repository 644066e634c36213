import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { usedTasks } from '#shared/domain/timesheets/used-tasks'
import { mondayOf } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { useFormat } from '../../client/use-format'
import { TaskField } from '../../grid/task-field'
import { WeekBars } from '../../grid/week-bars'
import { ExplanationPane } from '../../ui/explanation-pane'
import { KeyHint } from '../../ui/key-hint'
import { CellStatus } from './cell-status'
import { account } from './ledger'
import type { CellFacts } from './use-cell-facts'
import { useCellFacts } from './use-cell-facts'
import { useWallTools } from './wall-tools'
import paneClasses from '../../grid/cell-pane.module.css'
import barClasses from './wall-bars.module.css'

/** The keys told beside the wall, in the order of their use. */
const KEYS = ['enter', 'row', 'repeat', 'half', 'down', 'edit', 'remove', 'add', 'leave'] as const

/** All that is known of the chosen cell, its note, what deserves a look, and the keys. */
export function WallPane({ onClose }: { readonly onClose?: () => void }) {
  const { store, checks } = useWallTools()
  const { t } = useTranslation()
  const format = useFormat()
  const chosen = useCellFacts()
  if (chosen === null) return null
  const { group, row, column, index, facts } = chosen
  const total =
    row === null
      ? store.cells.sums(account.agentColumn(group.agent.id, index)).total
      : store.cells.cell(row, index).minutes
  const alerts = checks.of(group.agent.id)
  return (
    <ExplanationPane
      kicker={t('wall.pane.kicker')}
      title={row?.name ?? group.name}
      context={
        row === null
          ? column.spoken
          : t('wall.pane.where', { agent: group.name, day: column.spoken })
      }
      {...(onClose === undefined ? {} : { onClose })}
    >
      <div className={paneClasses.paneBody}>
        <div>
          <p className={paneClasses.chosenFigure}>{format.minutes(minutes(total))}</p>
          <CellStatus {...chosen} />
        </div>
        {facts.length > 0 && (
          <dl className={paneClasses.facts}>
            {facts.map(([term, value]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
        <Weeks {...chosen} />
        <Note {...chosen} />
        {alerts.length > 0 && (
          <section className={barClasses.paneAlerts}>
            <h3>{t('wall.pane.alerts')}</h3>
            {alerts.map((check) => (
              <p key={checks.sentence(check) + (check.day ?? '')}>
                <IconAlertTriangle size={15} aria-hidden="true" />
                <span>
                  <strong>
                    {check.day === null ? group.name : format.day(check.day, 'weekdayMonth')}
                  </strong>{' '}
                  {checks.sentence(check)}
                </span>
              </p>
            ))}
          </section>
        )}
        <section className={paneClasses.keyboard}>
          <h3>{t('wall.pane.keyboard')}</h3>
          <ul>
            {KEYS.map((key) => (
              <li key={key}>
                <KeyHint keys={[t(`wall.keys.${key}`)]}>{t(`wall.keys.${key}Does`)}</KeyHint>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </ExplanationPane>
  )
}

function Weeks({ group, row, column }: CellFacts) {
  const { store } = useWallTools()
  const { t } = useTranslation()
  const [day] = column.days
  if (row === null || day === undefined || store.cells.model.view === 'month') return null
  const current = minutes(store.cells.sums(account.row(row.key)).total)
  return (
    <WeekBars
      title={t('wall.pane.weeks', { agent: group.agent.firstName })}
      sheets={group.sheets}
      collectivityId={row.collectivityId}
      monday={mondayOf(day)}
      current={current}
    />
  )
}

function Note({ group, row, column, index }: CellFacts) {
  const { store, actions, checks } = useWallTools()
  const { t } = useTranslation()
  const [day] = column.days
  if (row === null || day === undefined || column.days.length > 1) return null
  const view = store.cells.cell(row, index)
  const can = view.status === 'confirmed' && checks.lock(row, day) === null
  return (
    <TaskField
      key={`${row.key} ${day} ${view.task}`}
      task={view.task}
      tasks={usedTasks(group.sheets)}
      disabled={!can}
      help={can ? t('wall.pane.noteHelp') : t('wall.pane.noteNeedsTime')}
      onTask={(text) => actions.setTask(row, day, text)}
      onDone={() => store.goTo(store.active)}
    />
  )
}
