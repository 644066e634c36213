import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { agentName, workPeriodOn } from '#shared/domain/agents/agent'
import { paths } from '../../client/paths'
import { useLanguage } from '../../client/use-language'
import { LateTimeButton } from '../../settlement/late-time/late-time-button'
import { SaveState } from '../../ui/save-state'
import type { CellView } from '../../grid/cell-view'
import { refusalSentences } from '../../grid/refusal-sentences'
import type { ModelRow, WeekModel } from './week-model'
import classes from './week.module.css'
import paneClasses from '../../grid/cell-pane.module.css'

interface CellStateProps {
  readonly model: WeekModel
  readonly row: ModelRow
  readonly weekday: number
  readonly view: CellView
}

/** Whether the chosen cell is kept, and if it is not or can't be, why and what to do. */
export function CellState({ model, row, weekday, view }: CellStateProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const day = model.days[weekday]
  const lock = row.locks[weekday] ?? null
  if (view.refusal !== null) {
    return (
      <SaveState state="failed">
        {refusalSentences(view.refusal.reason, t, language).join(' ')}
      </SaveState>
    )
  }
  if (lock !== null) {
    return (
      <p className={classes.lockedText}>
        {t('week.details.locked', { statement: lock.number })}{' '}
        <Anchor component={Link} to={paths.statements(lock.id)} inherit>
          {t('week.details.openStatement', { statement: lock.number })}
        </Anchor>{' '}
        {day !== undefined && row.collectivityId !== null && (
          <LateTimeButton
            key={`${day} ${row.key}`}
            agentId={model.agent.id}
            collectivityId={row.collectivityId}
            day={day}
          />
        )}
      </p>
    )
  }
  if (view.state === 'pending')
    return <SaveState state="saving">{t('week.details.pending')}</SaveState>
  if (day !== undefined && row.open[weekday] !== true && view.minutes === 0) {
    const employed = workPeriodOn(model.agent, day) !== undefined
    return (
      <p className={classes.warnText}>
        {employed
          ? t('week.details.outside')
          : t('week.details.notEmployed', { agent: agentName(model.agent) })}
      </p>
    )
  }
  return view.minutes === 0 ? (
    <p className={paneClasses.quiet}>{t('week.details.nothing')}</p>
  ) : (
    <SaveState state="saved">{t('week.details.kept')}</SaveState>
  )
}
