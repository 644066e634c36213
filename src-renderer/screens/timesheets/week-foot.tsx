import { useTranslation } from 'react-i18next'
import type { WeekTotals } from '#shared/domain/timesheets/week-totals'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import { useFormat } from '../../client/use-format'
import { Gap } from '../../grid/gap'
import classes from './week.module.css'

interface WeekFootProps {
  readonly totals: WeekTotals
  readonly weekdays: readonly number[]
  readonly expected: Minutes
  readonly withOthers: boolean
}

/** The sums of the days and of the week, beside the working time of the agent. */
export function WeekFoot({ totals, weekdays, expected, withOthers }: WeekFootProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const shown = (value: Minutes): string => (value === 0 ? '' : format.minutes(value))
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('week.totals')}</th>
        {weekdays.map((weekday) => (
          <td key={weekday}>{shown(totals.days[weekday] ?? minutes(0))}</td>
        ))}
        <td className={classes.ruled} data-total="">
          {format.minutes(totals.total)}
        </td>
        {withOthers && <td />}
        <td>{shown(expected)}</td>
        <td title={t('week.gap.agent')}>
          <Gap done={totals.total} planned={expected === 0 ? null : expected} />
        </td>
      </tr>
    </tfoot>
  )
}
