import type { Day } from '#shared/kernel/day'
import { parseDay } from '#shared/kernel/parse-day'
import { parseLastDay } from '#shared/kernel/parse-last-day'
import { useToday } from '../client/use-today'
import { useWording } from '../ui/use-wording'
import { arrowedDay } from './arrowed-day'
import { RereadField, type ReadFieldProps } from './reread-field'
import { TYPED } from './typed-lengths'
import { useDatePeriod } from './use-date-period'

interface DayFieldProps extends ReadFieldProps {
  /** The text of the first day, where this is the last one of a period. */
  readonly from?: string | undefined
}

/**
 * A day, typed in any usual way, also without its year, and shown again as 14/01/2027; the arrows go one day up or down, from nothing to today.
 */
export function DayField({ from, ...props }: DayFieldProps) {
  const { t, format } = useWording()
  const { value, onChange } = props
  const near = useDatePeriod()
  const today = useToday()
  const read = (typed: string): Day | null =>
    parseLastDay(typed, near, from === undefined ? null : parseDay(from, near))
  const reread = (typed: string): string | null => {
    const day = read(typed)
    return day === null ? null : format.day(day, 'numeric')
  }
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const day = read(value)
    // A year that was not typed is shown before the day is kept: Enter keeps it the next time.
    if (event.key === 'Enter' && day !== null && parseDay(value) === null) {
      event.preventDefault()
      onChange(format.day(day, 'numeric'))
    }
    const arrowed = arrowedDay(event.key, value, near, today)
    if (arrowed === null) return
    event.preventDefault()
    onChange(format.day(arrowed, 'numeric'))
  }
  return (
    <RereadField
      {...props}
      reread={reread}
      onKeyDown={onKeyDown}
      placeholder={props.placeholder ?? t('forms.day.placeholder')}
      maxLength={TYPED.day}
    />
  )
}
