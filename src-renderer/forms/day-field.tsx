import { addDays } from '#shared/kernel/day'
import { parseDay } from '#shared/kernel/parse-day'
import { useWording } from '../ui/use-wording'
import { RereadField, type ReadFieldProps } from './reread-field'
import { TYPED } from './typed-lengths'
import { useDatePeriod } from './use-date-period'

/**
 * A day, typed in any usual way, also without its year, and shown again as 14/01/2027; the arrows go one day up or down.
 */
export function DayField(props: ReadFieldProps) {
  const { t, format } = useWording()
  const { value, onChange } = props
  const near = useDatePeriod()
  const reread = (typed: string): string | null => {
    const day = parseDay(typed, near)
    return day === null ? null : format.day(day, 'numeric')
  }
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    const day = parseDay(value, near)
    // A year that was not typed is shown before the day is kept: Enter keeps it the next time.
    if (event.key === 'Enter' && day !== null && parseDay(value) === null) {
      event.preventDefault()
      onChange(format.day(day, 'numeric'))
    }
    if (by === 0 || day === null) return
    event.preventDefault()
    onChange(format.day(addDays(day, by), 'numeric'))
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
