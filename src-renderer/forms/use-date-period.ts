import { useContext } from 'react'
import { yearPeriod, type Period } from '#shared/kernel/period'
import { useToday } from '../client/use-today'
import { DatePeriod } from '../ui/date-period'

/** The period that gives a day typed without its year one: that of the screen, or the present year. */
export function useDatePeriod(): Period {
  const today = useToday()
  return useContext(DatePeriod) ?? yearPeriod(Number(today.slice(0, 4)))
}
