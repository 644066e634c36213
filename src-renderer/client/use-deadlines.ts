import { useMemo } from 'react'
import { deadlinesOf, type Deadline } from '#shared/domain/formalities/deadlines-of'
import { useRegistry } from './use-registry'
import { useSettlements } from './use-settlements'
import { useToday } from './use-today'

/** The deadlines of every agreement, earliest first; planned hours used up are added once the year is counted. */
export function useDeadlines(): readonly Deadline[] {
  const today = useToday()
  const { agreements, costNotices, parameters } = useRegistry()
  const settlements = useSettlements()
  return useMemo(() => {
    const allocations = (settlements ?? []).map(({ allocation }) => allocation)
    return agreements
      .flatMap((agreement) =>
        deadlinesOf(agreement, { costNotices, parameters, agreements, allocations }, today),
      )
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  }, [agreements, costNotices, parameters, settlements, today])
}
