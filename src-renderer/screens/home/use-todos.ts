import { useMemo } from 'react'
import { archivedHours } from '#shared/domain/indicators/archived-hours'
import { todoList, type Todo } from '#shared/domain/indicators/to-do'
import { uncoveredHours } from '#shared/domain/indicators/uncovered-hours'
import { useRegistry } from '../../client/use-registry'
import { useSettlements } from '../../client/use-settlements'
import { useToday } from '../../client/use-today'
import { useWeekFillings } from '../../client/use-week-fillings'
import { useYearFacts } from '../../client/use-year-facts'

/** Everything to do, or `undefined` while it is being counted. */
export function useTodos(): readonly Todo[] | undefined {
  const today = useToday()
  const registry = useRegistry()
  const { agreements, statements, submissions } = registry
  const settlements = useSettlements()
  const fillings = useWeekFillings()
  const hours = useYearFacts().data?.hours
  return useMemo(
    () =>
      settlements === undefined || fillings === undefined || hours === undefined
        ? undefined
        : todoList({
            today,
            agreements,
            statements,
            submissions,
            formalities: registry,
            allocations: settlements.map(({ allocation }) => allocation),
            fillings: fillings.agents,
            archivedHours: archivedHours(agreements, statements, hours),
            uncovered: uncoveredHours(agreements, hours),
          }),
    [today, registry, agreements, statements, submissions, settlements, fillings, hours],
  )
}
