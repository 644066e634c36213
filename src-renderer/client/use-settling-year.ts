import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { PeriodFacts } from '#shared/contract/views'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { isFirstYear } from '#shared/domain/indicators/is-first-year'
import {
  isSettlingBefore,
  settlingAgreement,
  settlingYear,
} from '#shared/domain/indicators/settling-year'
import { yearPeriod, type Period } from '#shared/kernel/period'
import { periodQuery } from './period-query'
import { useRegistry } from './use-registry'
import { useToday } from './use-today'

const hasRecords = ({ hours, costs }: PeriodFacts): boolean =>
  hours.entered.length > 0 || costs.length > 0

/**
 * Whether this year is the first of which anything is kept; `false` while it is read. Asked in the first quarter alone: of the year
 * before, which is shown first, and only where that has nothing of this one.
 */
function useIsFirstYear(isAsked: boolean): boolean {
  const today = useToday()
  const registry = useRegistry()
  const year = Number(today.slice(0, 4))
  const isOpen = isAsked && isSettlingBefore(today)
  const { data: before } = useQuery({
    ...periodQuery(yearPeriod(year - 1)),
    enabled: isOpen,
    select: hasRecords,
  })
  const { data: now } = useQuery({
    ...periodQuery(yearPeriod(year)),
    enabled: isOpen && before === false,
    select: hasRecords,
  })
  return (
    isOpen &&
    before !== undefined &&
    now !== undefined &&
    isFirstYear(year, { before, now }, registry)
  )
}

/** The year to show first of an agreement, and the agreement to show first with it. */
interface SettlingYear {
  readonly yearOf: (agreement: Pick<Agreement, 'period'> | undefined) => Period
  readonly agreementOf: (agreements: readonly Agreement[]) => Agreement | undefined
}

/**
 * What the screens of settlements, indicators and reports show first on this day.
 *
 * @param isAsked whether what is kept of the years is read: without it, the year before is taken to be settled here
 */
export function useSettlingYear(isAsked = true): SettlingYear {
  const today = useToday()
  const isFirst = useIsFirstYear(isAsked)
  return useMemo(
    () => ({
      yearOf: (agreement) => settlingYear(today, agreement, isFirst),
      agreementOf: (agreements) => settlingAgreement(agreements, today, isFirst),
    }),
    [today, isFirst],
  )
}
