import { dayNumber, type Day } from '#shared/kernel/day'
import { useWording } from '../ui/use-wording'
import { useToday } from './use-today'

/** How long there is left until a day, or since when it is over: also what says of which year a day without one is. */
export function useDaysLeft(): (on: Day) => { readonly left: string; readonly late: boolean } {
  const { t } = useWording()
  const today = useToday()
  return (on) => {
    const days = dayNumber(on) - dayNumber(today)
    const late = days < 0
    const left =
      days === 0
        ? t('agreements.life.today')
        : t(late ? 'trace.deadlines.late' : 'common.days', { count: Math.abs(days) })
    return { left, late }
  }
}
