import { useMemo, type ReactNode } from 'react'
import { yearUntil } from '#shared/kernel/year-until'
import { useToday } from '../client/use-today'
import { DatePeriod } from '../ui/date-period'

/** A form of what happened: a day typed in it without its year is the last one until today, since one to come is refused. */
export function PastDays({ children }: { readonly children: ReactNode }) {
  const today = useToday()
  const period = useMemo(() => yearUntil(today), [today])
  return <DatePeriod value={period}>{children}</DatePeriod>
}
