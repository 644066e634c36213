import { parseDay } from '#shared/kernel/parse-day'
import { useToday } from '../client/use-today'
import { useWording } from '../ui/use-wording'
import { arrowedDay } from './arrowed-day'
import { RereadField, type ReadFieldProps } from './reread-field'
import { TYPED } from './typed-lengths'
import { useDatePeriod } from './use-date-period'

/**
 * A day, typed in any usual way, also without its year, and shown again as 14/01/2027; the arrows go one day up or down, from nothing to today.
 */
export function DayField(props: ReadFieldProps) {
  const { t, format } = useWording()
  const { value, onChange } = props
  const near = useDatePeriod()
  const today = useToday()
  const reread = (typed: string): string | null => {
    const day = parseDay(typed, near)
    return day === null ? null : format.day(day, 'numeric')
  }
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const day = parseDay(value, near)
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
