import { Text } from '@mantine/core'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import type { Day } from '#shared/kernel/day'
import type { Minutes } from '#shared/kernel/minutes'
import { useWording } from '../ui/use-wording'
import { Bar } from '../ui/bar'
import { fiveWeeks } from './five-weeks'
import paneClasses from './cell-pane.module.css'
import classes from './week-bars.module.css'

interface WeekBarsProps {
  readonly title: string
  /** The agent's own months. */
  readonly sheets: readonly Timesheet[]
  /** `null` for common time. */
  readonly collectivityId: string | null
  readonly monday: Day
  /** Minutes of the week of that Monday, as shown on screen. */
  readonly current: Minutes
}

/** An agent's last five weeks at a body. */
export function WeekBars({ title, sheets, collectivityId, monday, current }: WeekBarsProps) {
  const { t, format } = useWording()
  const weeks = fiveWeeks(sheets, collectivityId, monday, current)
  const most = Math.max(...weeks.map((week) => week.minutes), 1)
  return (
    <section className={paneClasses.section}>
      <h3>{title}</h3>
      <ul>
        {weeks.map((week) => (
          <li key={week.monday} className={classes.week}>
            <span>{t('week.title', { week: week.week })}</span>
            <Bar
              value={week.minutes}
              max={most}
              tone={week.monday === monday ? 'accent' : 'plain'}
              label={t('week.details.weekDone', { week: week.week, duration: week.minutes })}
            />
            <Text span c="var(--ink)" ta="right">
              {format.minutes(week.minutes)}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  )
}
