import { useContext } from 'react'
import type { Period } from '#shared/kernel/period'
import { yearAround } from '#shared/kernel/year-around'
import { useToday } from '../client/use-today'
import { DatePeriod } from '../ui/date-period'

/** The period that gives a day typed without its year one: that of the screen, or the twelve months around today. */
export function useDatePeriod(): Period {
  const today = useToday()
  return useContext(DatePeriod) ?? yearAround(today)
}
