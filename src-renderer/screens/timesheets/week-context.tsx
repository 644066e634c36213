import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Day } from '#shared/kernel/day'
import { addDays } from '#shared/kernel/day'
import { GoToDate } from '../../grid/go-to-date'
import { useDayRange } from '../../grid/use-day-range'
import classes from './week.module.css'

interface WeekContextProps {
  readonly monday: Day
  readonly today: Day
  readonly onDay: (day: Day) => void
}

/** Beside the title: which days, the weeks before and after, any other date. */
export function WeekContext({ monday, today, onDay }: WeekContextProps) {
  const { t } = useTranslation()
  const dayRange = useDayRange()
  return (
    <div className={classes.context}>
      <ActionIcon
        aria-label={t('week.previous')}
        aria-keyshortcuts="PageUp"
        onClick={() => onDay(addDays(monday, -7))}
      >
        <IconChevronLeft size={17} />
      </ActionIcon>
      <span aria-live="polite">{dayRange(monday, addDays(monday, 6))}</span>
      <ActionIcon
        aria-label={t('week.next')}
        aria-keyshortcuts="PageDown"
        onClick={() => onDay(addDays(monday, 7))}
      >
        <IconChevronRight size={17} />
      </ActionIcon>
      <GoToDate today={today} onDay={onDay} />
    </div>
  )
}
