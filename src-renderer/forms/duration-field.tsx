import { parseDuration } from '#shared/domain/timesheets/parse-duration'
import { useFormat } from '../client/use-format'
import { LONGEST_WEEK } from './longest-week'
import { RereadField, type ReadFieldProps } from './reread-field'

/** A weekly duration, typed as 35h, 17h30, 1:30 or 6, and shown again as 17 h 30. */
export function DurationField(props: ReadFieldProps) {
  const format = useFormat()
  const reread = (typed: string): string | null => {
    const duration = parseDuration(typed, LONGEST_WEEK)
    return duration.ok ? format.minutes(duration.value.minutes) : null
  }
  return <RereadField {...props} reread={reread} figures maxLength={20} />
}
