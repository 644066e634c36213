import { ActionIcon, Group } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { isoWeek, type Day } from '#shared/kernel/day'
import { monthOf } from '#shared/kernel/month'
import { upperFirst } from '#shared/wording/upper-first'
import { useToday } from '../../client/use-today'
import { useWording } from '../../ui/use-wording'
import { GoToDate } from '../../grid/go-to-date'
import { useDayRange } from '../../grid/use-day-range'
import type { WallViewName } from './wall-period'

interface ShownPeriod {
  readonly view: WallViewName
  readonly from: Day
  readonly to: Day
  /** Whether its hours are there: the screen is drawn anew with them, without a field that was opened before. */
  readonly isRead: boolean
  readonly onShift: (steps: number) => void
  readonly onDay: (day: Day) => void
}

/** The title of a week or a month of hours; beside it the days shown, the period before and after, any other date. */
export function usePeriodHeader(shown: ShownPeriod) {
  const { view, from, to, isRead, onShift, onDay } = shown
  const { t, format } = useWording()
  const today = useToday()
  const dayRange = useDayRange()
  const month = view === 'month'
  return {
    title: month
      ? upperFirst(format.month(monthOf(from), 'long'))
      : t('week.title', { week: isoWeek(from).week }),
    context: (
      <Group gap="half" wrap="nowrap">
        <ActionIcon
          aria-label={t(month ? 'common.previousMonth' : 'week.previous')}
          aria-keyshortcuts="PageUp"
          onClick={() => onShift(-1)}
        >
          <IconChevronLeft size={17} />
        </ActionIcon>
        <span aria-live="polite">{dayRange(from, to)}</span>
        <ActionIcon
          aria-label={t(month ? 'common.nextMonth' : 'week.next')}
          aria-keyshortcuts="PageDown"
          onClick={() => onShift(1)}
        >
          <IconChevronRight size={17} />
        </ActionIcon>
        {isRead && <GoToDate shown={{ from, to }} view={view} today={today} onDay={onDay} />}
      </Group>
    ),
  }
}
