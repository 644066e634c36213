import { useCallback } from 'react'
import type { Period } from '#shared/kernel/period'
import { formatPeriod } from '#shared/wording/format-period'
import { useWording } from '../ui/use-wording'

/** The name of a period of whole months, in the language of the window. */
export function usePeriodName(): (period: Period) => string {
  const { t, language } = useWording()
  return useCallback((period) => formatPeriod(period, t, language), [t, language])
}
