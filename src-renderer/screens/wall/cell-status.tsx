import { useTranslation } from 'react-i18next'
import { minutes } from '#shared/kernel/minutes'
import { useLanguage } from '../../client/use-language'
import { refusalSentences } from '../../grid/refusal-sentences'
import { LateTimeButton } from '../../settlement/late-time/late-time-button'
import { SaveState } from '../../ui/save-state'
import type { CellFacts } from './use-cell-facts'
import { useWallTools } from './wall-tools'
import paneClasses from '../../grid/cell-pane.module.css'

/** What became of the chosen cell, in words: foreseen, confirmed, refused, and how far from what was foreseen. */
export function CellStatus({ row, column, index }: CellFacts) {
  const { store, checks } = useWallTools()
  const { t } = useTranslation()
  const language = useLanguage()
  if (row === null) return null
  const view = store.cells.cell(row, index)
  const [day] = column.days
  const locked = day === undefined ? null : checks.lock(row, day)
  if (view.refusal !== null)
    return (
      <SaveState state="failed">
        {refusalSentences(view.refusal.reason, t, language).join(' ')}
      </SaveState>
    )
  if (locked !== null)
    return (
      <p className={paneClasses.quiet}>
        {t('week.details.locked', { statement: locked })}{' '}
        {day !== undefined && column.days.length === 1 && row.collectivityId !== null && (
          <LateTimeButton
            key={`${day} ${row.key}`}
            agentId={row.agentId}
            collectivityId={row.collectivityId}
            day={day}
          />
        )}
      </p>
    )
  if (view.state === 'pending')
    return <SaveState state="saving">{t('week.details.pending')}</SaveState>
  switch (view.status) {
    case 'empty':
      return <p className={paneClasses.quiet}>{t('wall.pane.nothing')}</p>
    case 'foreseen':
      return <SaveState state="none">{t('wall.pane.toConfirm')}</SaveState>
    case 'part':
      return <SaveState state="none">{t('wall.pane.toConfirmPart')}</SaveState>
    case 'confirmed': {
      const gap = view.confirmed - (view.foreseen ?? 0)
      const length = minutes(Math.abs(gap))
      const said =
        view.foreseen === null
          ? t('wall.pane.confirmedUnplanned')
          : view.confirmed === 0
            ? t('wall.pane.confirmedNothing')
            : gap === 0
              ? t('wall.pane.confirmed')
              : t(gap < 0 ? 'wall.pane.less' : 'wall.pane.more', { gap: length })
      return <SaveState state="saved">{said}</SaveState>
    }
  }
}
