import { ActionIcon, Group } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import type { Day } from '#shared/kernel/day'
import { useWording } from '../../ui/use-wording'
import { GoToDate } from '../../grid/go-to-date'
import { useDayRange } from '../../grid/use-day-range'
import type { WallViewName } from './wall-period'

interface PeriodNavProps {
  readonly view: WallViewName
  readonly from: Day
  readonly to: Day
  readonly today: Day
  readonly onShift: (steps: number) => void
  readonly onDay: (day: Day) => void
}

/** Beside the title: the days shown, the period before and after, any other date. */
export function PeriodNav({ view, from, to, today, onShift, onDay }: PeriodNavProps) {
  const { t } = useWording()
  const dayRange = useDayRange()
  const month = view === 'month'
  return (
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
      <GoToDate shown={{ from, to }} view={view} today={today} onDay={onDay} />
    </Group>
  )
}
