import { useTranslation } from 'react-i18next'
import { sumMinutes } from '#shared/kernel/minutes'
import { useFormat } from '../../client/use-format'
import { Bar } from '../../ui/bar'
import { fiveWeeks } from './five-weeks'
import type { LiveMinutes } from './use-live-minutes'
import type { ModelRow, WeekModel } from './week-model'
import classes from './week.module.css'

interface CellWeeksProps {
  readonly model: WeekModel
  readonly row: ModelRow
  readonly liveMinutes: LiveMinutes
}

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const

/** The agent's last five weeks at the body of the chosen cell. */
export function CellWeeks({ model, row, liveMinutes }: CellWeeksProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const [monday] = model.days
  if (monday === undefined) return null
  const current = sumMinutes(DAYS.map((weekday) => liveMinutes(row, weekday)))
  const weeks = fiveWeeks(model.timesheets, row.collectivityId, monday, current)
  const most = Math.max(...weeks.map((week) => week.minutes), 1)
  return (
    <section className={classes.weeks}>
      <h3>{t('week.details.weeks', { agent: model.agent.firstName })}</h3>
      <ul>
        {weeks.map((week) => (
          <li key={week.monday}>
            <span>{t('week.details.week', { week: week.week })}</span>
            <Bar
              value={week.minutes}
              max={most}
              tone={week.monday === monday ? 'accent' : 'plain'}
              label={t('week.details.weekDone', {
                week: week.week,
                duration: format.minutes(week.minutes),
              })}
            />
            <span className={classes.barValue}>{format.minutes(week.minutes)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
