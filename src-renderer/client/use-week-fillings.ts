import { replaceEqualDeep } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import type { PeriodFacts, Registry } from '#shared/contract/views'
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

interface Kept {
  readonly registry: Registry
  readonly today: Day
  readonly fillings: WeekFillings
}

/** What was computed of facts: several parts of a screen ask for the same. */
const kept = new WeakMap<PeriodFacts, Kept>()

let last: WeekFillings | undefined

/** Weeks and agents without a change are the same objects as before: what shows them is not drawn again. */
function fillingsOf(facts: PeriodFacts, registry: Registry, today: Day): WeekFillings {
  const known = kept.get(facts)
  if (known?.registry === registry && known.today === today) return known.fillings
  const mondays = [-28, -21, -14, -7, 0].map((days) => addDays(mondayOf(today), days))
  const agents = weekFillings({
    agents: registry.agents.filter(({ archived }) => !archived),
    agreements: registry.agreements.filter(({ archived }) => !archived),
    hours: facts.hours,
    mondays,
    absences: registry.absences,
    templates: registry.weekTemplates,
    collectivities: registry.collectivities,
  })
  last = replaceEqualDeep(last, { mondays, agents })
  kept.set(facts, { registry, today, fillings: last })
  return last
}

/** The five weeks up to today's, for every agent who is not archived; `undefined` while hours are being read. */
export function useWeekFillings(): WeekFillings | undefined {
  const today = useToday()
  const registry = useRegistry()
  const thisMonth = monthOf(today)
  const period = useMemo(
    () => ({ from: firstDayOf(addMonths(thisMonth, -2)), to: lastDayOf(thisMonth) }),
    [thisMonth],
  )
  // A count beside a screen's name waits for typing, not the other way round.
  const facts = useDeferredValue(usePeriodFacts(period).data)
  return facts === undefined ? undefined : fillingsOf(facts, registry, today)
}
