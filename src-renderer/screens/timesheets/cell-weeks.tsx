import { useTranslation } from 'react-i18next'
import { sumMinutes } from '#shared/kernel/minutes'
import { WeekBars } from '../../grid/week-bars'
import type { LiveMinutes } from './use-live-minutes'
import type { ModelRow, WeekModel } from './week-model'

interface CellWeeksProps {
  readonly model: WeekModel
  readonly row: ModelRow
  readonly liveMinutes: LiveMinutes
}

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const

/** The agent's last five weeks at the body of the chosen cell. */
export function CellWeeks({ model, row, liveMinutes }: CellWeeksProps) {
  const { t } = useTranslation()
  const [monday] = model.days
  if (monday === undefined) return null
  return (
    <WeekBars
      title={t('week.details.weeks', { agent: model.agent.firstName })}
      sheets={model.timesheets}
      collectivityId={row.collectivityId}
      monday={monday}
      current={sumMinutes(DAYS.map((weekday) => liveMinutes(row, weekday)))}
    />
  )
}
