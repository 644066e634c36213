import { useMemo } from 'react'
import { archivedHours } from '#shared/domain/indicators/archived-hours'
import { factsBeyond } from '#shared/domain/indicators/facts-beyond'
import { todoList, type Todo } from '#shared/domain/indicators/to-do'
import { uncoveredHours } from '#shared/domain/indicators/uncovered-hours'
import { knownFacts } from '#shared/domain/workspace/known-facts'
import { useRegistry } from '../../client/use-registry'
import { useSettlements } from '../../client/use-settlements'
import { useToday } from '../../client/use-today'
import { useWeekFillings } from '../../client/use-week-fillings'
import { useYearFacts, yearsPeriod } from '../../client/use-year-facts'
import { useEarlierPeriods } from './use-earlier-periods'

/** Everything to do, or `undefined` while it is being counted. */
export function useTodos(): readonly Todo[] | undefined {
  const today = useToday()
  const registry = useRegistry()
  const { agreements, statements, submissions } = registry
  const settlements = useSettlements()
  const fillings = useWeekFillings()
  const hours = useYearFacts().data?.hours
  const earlier = useEarlierPeriods()
  const allocations = useMemo(() => settlements?.map(({ allocation }) => allocation), [settlements])
  const beyond = useMemo(
    () =>
      allocations && factsBeyond(agreements, knownFacts(registry), yearsPeriod(today), allocations),
    [allocations, agreements, registry, today],
  )
  return useMemo(
    () =>
      allocations === undefined ||
      beyond === undefined ||
      earlier === undefined ||
      fillings === undefined ||
      hours === undefined
        ? undefined
        : todoList({
            today,
            agreements,
            statements,
            submissions,
            formalities: registry,
            allocations,
            fillings: fillings.agents,
            archivedHours: archivedHours(agreements, statements, hours),
            uncovered: uncoveredHours(agreements, hours),
            beyond,
            earlier,
          }),
    [
      today,
      registry,
      agreements,
      statements,
      submissions,
      allocations,
      beyond,
      earlier,
      fillings,
      hours,
    ],
  )
}
