import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { agentName } from '#shared/domain/agents/agent'
import { useFormat } from '../../client/use-format'
import type { CellView } from '../../grid/cell-view'
import type { ModelRow, WeekModel } from './week-model'

/** What a cell says to those who do not see it: "Marie Dupont, Saint-Martin, mardi 12 janvier 2027, 2 h 30, enregistré". */
export function useSpokenCell({ agent, days }: WeekModel) {
  const { t } = useTranslation()
  const format = useFormat()
  return useCallback(
    (row: ModelRow, weekday: number, view: CellView): string => {
      const day = days[weekday]
      const lock = row.locks[weekday] ?? null
      const parts: string[] = [
        t('week.spoken.cell', {
          agent: agentName(agent),
          body: row.name,
          day: day === undefined ? '' : format.day(day, 'full'),
          value: view.minutes === 0 ? t('week.spoken.empty') : format.minutesShort(view.minutes),
        }),
      ]
      if (view.task !== '') parts.push(t('week.spoken.task', { task: view.task }))
      if (view.refusal !== null) parts.push(t('week.spoken.refused', { found: view.refusal.text }))
      if (view.state === 'pending') parts.push(t('week.spoken.pending'))
      if (view.state === 'kept') parts.push(t('week.spoken.kept'))
      if (lock !== null) parts.push(t('week.spoken.locked', { statement: lock.number }))
      else if (row.open[weekday] !== true) parts.push(t('week.spoken.outside'))
      return parts.join(', ')
    },
    [agent, days, t, format],
  )
}
