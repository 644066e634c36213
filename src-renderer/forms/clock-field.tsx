import { parseClock } from '#shared/kernel/parse-clock'
import { useWording } from '../ui/use-wording'
import { RereadField, type ReadFieldProps } from './reread-field'
import { TYPED } from './typed-lengths'

/** A time of day, typed as 8h30, 8:30 or 8, and shown again as 8 h 30. */
export function ClockField(props: ReadFieldProps) {
  const { format } = useWording()
  const reread = (typed: string): string | null => {
    const time = parseClock(typed)
    return time === null ? null : format.clock(time)
  }
  return <RereadField {...props} reread={reread} figures maxLength={TYPED.clock} />
}
