import { readWorkShare } from '#shared/domain/agents/read-work-share'
import { parseAmount } from '#shared/domain/costs/parse-amount'
import { parseDuration } from '#shared/domain/timesheets/parse-duration'
import type { Minutes } from '#shared/kernel/minutes'
import { parseClock } from '#shared/kernel/parse-clock'
import { parsePercent } from '#shared/kernel/parse-percent'
import { formatTrimmed } from '#shared/wording/format'
import { useWording } from '../ui/use-wording'
import { LONGEST_WEEK } from './longest-week'
import { RereadField, type ReadFieldProps } from './reread-field'
import { TYPED } from './typed-lengths'
import { isFraction } from './typed-shares'
import { workShareText } from './work-share-text'

interface FigureFieldProps extends ReadFieldProps {
  /**
   * `amount`: shown again as 1 234,56. `clock`: a time of day, typed as 8h30, 8:30 or 8. `duration`: typed as 35h, 17h30, 1:30 or 6.
   * `percent`; `workShare`: a part of a full-time week, typed as 80, 80 % or 0,8.
   */
  readonly kind: 'amount' | 'clock' | 'duration' | 'percent' | 'workShare'
  /** The longest duration; a week where not given. */
  readonly longest?: Minutes
  /** Decimals that the record keeps of a percentage. */
  readonly places?: number
}

/** A figure, typed in any usual way and shown again in one. */
export function FigureField({
  kind,
  longest = LONGEST_WEEK,
  places = 2,
  ...field
}: FigureFieldProps) {
  const { format, language } = useWording()
  const reread = (typed: string): string | null => {
    switch (kind) {
      case 'amount': {
        const amount = parseAmount(typed)
        return amount.ok ? format.amount(amount.value) : null
      }
      case 'clock': {
        const time = parseClock(typed)
        return time === null ? null : format.clock(time)
      }
      case 'duration': {
        const duration = parseDuration(typed, longest)
        return duration.ok ? format.minutes(duration.value.minutes) : null
      }
      case 'percent': {
        const scaled = parsePercent(typed, places)
        return scaled === null ? null : formatTrimmed(scaled, places, language)
      }
      case 'workShare': {
        const share = readWorkShare(typed)
        return share === null ? null : workShareText(share, language)
      }
    }
  }
  const unit = {
    amount: '€',
    clock: undefined,
    duration: undefined,
    percent: isFraction(field.value) ? '' : '%',
    workShare: field.value.includes('%') ? '' : '%',
  }[kind]
  const maxLength = TYPED[kind === 'workShare' ? 'percent' : kind]
  return <RereadField {...field} reread={reread} figures maxLength={maxLength} unit={unit} />
}
