import { parseDuration } from '#shared/domain/timesheets/parse-duration'
import { useWording } from '../ui/use-wording'
import type { Minutes } from '#shared/kernel/minutes'
import { LONGEST_WEEK } from './longest-week'
import { RereadField, type ReadFieldProps } from './reread-field'
import { TYPED } from './typed-lengths'

interface DurationFieldProps extends ReadFieldProps {
  /** A week where not given. */
  readonly longest?: Minutes
}

/** A duration, typed as 35h, 17h30, 1:30 or 6, and shown again as 17 h 30. */
export function DurationField({ longest = LONGEST_WEEK, ...props }: DurationFieldProps) {
  const { format } = useWording()
  const reread = (typed: string): string | null => {
    const duration = parseDuration(typed, longest)
    return duration.ok ? format.minutes(duration.value.minutes) : null
  }
  return <RereadField {...props} reread={reread} figures maxLength={TYPED.duration} />
}
