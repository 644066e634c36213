import { useCallback } from 'react'
import { submissionUnit } from '#shared/domain/approvals/submission-period'
import { monthOf } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'
import { useWording } from '../../ui/use-wording'
import { useDayRange } from '../../grid/use-day-range'

/** A period in words: "janvier 2027", or its days: "11 – 17 janvier 2027". */
export function usePeriodWords(): (period: Period) => string {
  const { format } = useWording()
  const dayRange = useDayRange()
  return useCallback(
    (period) => {
      if (submissionUnit(period) === 'month') return format.month(monthOf(period.from), 'long')
      return period.from === period.to
        ? format.day(period.from, 'long')
        : dayRange(period.from, period.to)
    },
    [format, dayRange],
  )
}
