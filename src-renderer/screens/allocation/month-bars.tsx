import { Text } from '@mantine/core'
import type { Explanation } from '#shared/domain/allocation/explain'
import { useWording } from '../../ui/use-wording'
import classes from './explain.module.css'

interface MonthBarsProps {
  readonly months: NonNullable<Explanation['byMonth']>
  /** The same, in words. */
  readonly label: string
}

/** Hours by month, from zero, with the initial of each month. */
export function MonthBars({ months, label }: MonthBarsProps) {
  const { t, format } = useWording()
  const most = Math.max(1, ...months.map(({ minutes }) => minutes))
  return (
    <div className={classes.bars} role="img" aria-label={label}>
      {months.map(({ month, minutes }) => (
        <span
          key={month}
          title={t('common.labelled', {
            label: format.month(month, 'long'),
            value: format.minutes(minutes),
          })}
        >
          <span
            className={classes.bar}
            style={{ height: `${((minutes / most) * 100).toFixed(1)}%` }}
          />
          <Text span flex="none" h={17} c="dimmed" fz="caption" lh="17px">
            {format.month(month, 'short').slice(0, 1).toUpperCase()}
          </Text>
        </span>
      ))}
    </div>
  )
}
