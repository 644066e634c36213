import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Day } from '#shared/kernel/day'
import { upperFirst } from '#shared/wording/upper-first'
import { useFormat } from '../../client/use-format'
import classes from './week.module.css'

interface WeekHeadProps {
  readonly days: readonly Day[]
  readonly weekdays: readonly number[]
  readonly today: Day
  /** Days on which every row is locked. */
  readonly locked: (weekday: number) => boolean
  readonly withOthers: boolean
}

/** The days of the week, today marked in words and colour, then the figures of each row. */
export function WeekHead({ days, weekdays, today, locked, withOthers }: WeekHeadProps) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <thead>
      <tr>
        <th scope="col" className={classes.bodyColumn}>
          {t('week.columns.body')}
        </th>
        {weekdays.map((weekday) => {
          const day = days[weekday]
          if (day === undefined) return null
          const name = upperFirst(format.day(day, 'weekday'))
          return (
            <th
              key={day}
              scope="col"
              data-today={day === today || undefined}
              data-weekend={weekday > 4 || undefined}
            >
              {locked(weekday) && <IconLock size={13} aria-hidden="true" />}
              {day === today ? t('week.today', { day: name }) : name}
            </th>
          )
        })}
        <th scope="col" className={classes.ruled}>
          {t('week.columns.total')}
        </th>
        {withOthers && (
          <th scope="col" title={t('week.columns.othersWhole')}>
            {t('week.columns.others')}
          </th>
        )}
        <th scope="col">{t('week.columns.contracted')}</th>
        <th scope="col" title={t('week.gap.label')}>
          {t('week.columns.difference')}
        </th>
      </tr>
    </thead>
  )
}
