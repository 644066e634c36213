import { useDeferredValue, useMemo } from 'react'
import { weekFillings, type AgentFilling } from '#shared/domain/timesheets/week-filling'
import { addDays, mondayOf, type Day } from '#shared/kernel/day'
import { addMonths, firstDayOf, lastDayOf, monthOf } from '#shared/kernel/month'
import { usePeriodFacts } from './use-period-facts'
import { useRegistry } from './use-registry'
import { useToday } from './use-today'

interface WeekFillings {
  readonly mondays: readonly Day[]
  readonly agents: readonly AgentFilling[]
}

/** The five weeks up to today's, for every agent who is not archived; `undefined` while hours are being read. */
export function useWeekFillings(): WeekFillings | undefined {
  const today = useToday()
  const { agents, agreements, absences, weekTemplates, collectivities } = useRegistry()
  const thisMonth = monthOf(today)
  const period = useMemo(
    () => ({ from: firstDayOf(addMonths(thisMonth, -2)), to: lastDayOf(thisMonth) }),
    [thisMonth],
  )
  // A count beside a screen's name waits for typing, not the other way round.
  const facts = useDeferredValue(usePeriodFacts(period).data)
  return useMemo(() => {
    if (facts === undefined) return undefined
    const mondays = [-28, -21, -14, -7, 0].map((days) => addDays(mondayOf(today), days))
    const present = agents.filter(({ archived }) => !archived)
    const inForce = agreements.filter(({ archived }) => !archived)
    return {
      mondays,
      agents: weekFillings({
        agents: present,
        agreements: inForce,
        hours: facts.hours,
        mondays,
        absences,
        templates: weekTemplates,
        collectivities,
      }),
    }
  }, [facts, agents, agreements, absences, weekTemplates, collectivities, today])
}
