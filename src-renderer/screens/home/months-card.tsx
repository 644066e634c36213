import { useTranslation } from 'react-i18next'
import { useFormat } from '../../client/use-format'
import type { Settlement } from '../../client/use-settlements'
import { Bar } from '../../ui/bar'
import { Card } from '../../ui/card'
import classes from './bars.module.css'
import { usePeriodName } from './use-period-name'

interface MonthsCardProps {
  readonly settlement: Settlement | undefined
}

/** Hours done for the beneficiaries, month by month. */
export function MonthsCard({ settlement }: MonthsCardProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const periodName = usePeriodName()
  if (settlement === undefined) return null
  const { months, monthTotals, period } = settlement.allocation
  const max = Math.max(1, ...monthTotals.map(({ minutes }) => minutes))
  return (
    <Card
      title={t('home.months.title')}
      subtitle={t('home.months.subtitle', { period: periodName(period) })}
    >
      <ul className={classes.bars}>
        {months.map((month, index) => {
          const done = monthTotals[index]?.minutes
          if (done === undefined) return null
          const hours = format.minutes(done)
          return (
            <li key={month}>
              <span>{format.month(month, 'name')}</span>
              <Bar
                value={done}
                max={max}
                label={t('home.months.bar', { month: format.month(month, 'long'), hours })}
              />
              <span>{hours}</span>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
