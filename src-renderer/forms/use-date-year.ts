import { useContext } from 'react'
import { useStatus } from '../client/use-status'
import { DateYear } from '../ui/date-year'

/** The year of a day that is typed without one: that of the screen, or the present one. */
export function useDateYear(): number {
  const { today } = useStatus()
  return useContext(DateYear) ?? Number(today.slice(0, 4))
}
