import { useMemo } from 'react'
import { todoList, type Todo } from '#shared/domain/indicators/to-do'
import { useRegistry } from '../../client/use-registry'
import { useSettlements } from '../../client/use-settlements'
import { useToday } from '../../client/use-today'
import { useWeekFillings } from '../../client/use-week-fillings'

/** Everything to do, or `undefined` while it is being counted. */
export function useTodos(): readonly Todo[] | undefined {
  const today = useToday()
  const registry = useRegistry()
  const { agreements, statements, submissions } = registry
  const settlements = useSettlements()
  const fillings = useWeekFillings()
  return useMemo(
    () =>
      settlements === undefined || fillings === undefined
        ? undefined
        : todoList({
            today,
            agreements,
            statements,
            submissions,
            formalities: registry,
            allocations: settlements.map(({ allocation }) => allocation),
            fillings: fillings.agents,
          }),
    [today, registry, agreements, statements, submissions, settlements, fillings],
  )
}
