import { replaceEqualDeep } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import type { PeriodFacts, Registry } from '#shared/contract/views'
import { prepareWeekFillings, type AgentFilling } from '#shared/domain/timesheets/week-filling'
import { addDays, mondayOf, type Day } from '#shared/kernel/day'
import { oncePer } from '#shared/kernel/once-per'
import { fillingsPeriod } from './fillings-period'
import { usePeriodFacts } from './use-period-facts'
import { useRegistry } from './use-registry'
import { useToday } from './use-today'

interface WeekFillings {
  readonly mondays: readonly Day[]
  readonly agents: readonly AgentFilling[]
}

/** What weeks are judged by but hours, prepared once for all changes of these. */
interface Prepared {
  readonly registry: Registry
  readonly today: Day
  readonly of: (facts: PeriodFacts) => WeekFillings
}

let prepared: Prepared | undefined

let last: WeekFillings | undefined

function prepare(registry: Registry, today: Day): Prepared['of'] {
  const mondays = [-28, -21, -14, -7, 0].map((days) => addDays(mondayOf(today), days))
  const fillings = prepareWeekFillings({
    agents: registry.agents.filter(({ archived }) => !archived),
    agreements: registry.agreements.filter(({ archived }) => !archived),
    mondays,
    absences: registry.absences,
    templates: registry.weekTemplates,
    collectivities: registry.collectivities,
  })
  // Several parts of a screen ask for the same.
  return oncePer(({ hours }) => {
    last = replaceEqualDeep(last, { mondays, agents: fillings(hours) })
    return last
  })
}

/** Weeks and agents without a change are the same objects as before: what shows them is not drawn again. */
function fillingsOf(facts: PeriodFacts, registry: Registry, today: Day): WeekFillings {
  if (prepared?.registry !== registry || prepared.today !== today)
    prepared = { registry, today, of: prepare(registry, today) }
  return prepared.of(facts)
}

/** The five weeks up to today's, for every agent who is not archived; `undefined` while hours are being read. */
export function useWeekFillings(): WeekFillings | undefined {
  const today = useToday()
  const registry = useRegistry()
  // A count beside a screen's name waits for typing, not the other way round.
  const facts = useDeferredValue(usePeriodFacts(fillingsPeriod(today)).data)
  return facts === undefined ? undefined : fillingsOf(facts, registry, today)
}
