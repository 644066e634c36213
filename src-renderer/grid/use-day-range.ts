import { useCallback } from 'react'
import type { Day } from '#shared/kernel/day'
import { formatDayRange } from '#shared/wording/format-day-range'
import { useWording } from '../ui/use-wording'

/** Writes two days as one span: "11 – 17 janvier 2027". */
export function useDayRange(): (from: Day, to: Day) => string {
  const { language } = useWording()
  return useCallback((from, to) => formatDayRange(from, to, language), [language])
}
