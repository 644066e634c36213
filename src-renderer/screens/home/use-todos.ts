import { useMemo } from 'react'
import { archivedHours } from '#shared/domain/indicators/archived-hours'
import type { EarlierPeriods } from '#shared/domain/indicators/earlier-periods'
import { factsBeyond } from '#shared/domain/indicators/facts-beyond'
import { todoList, type Todo } from '#shared/domain/indicators/to-do'
import { uncoveredHours } from '#shared/domain/indicators/uncovered-hours'
import { knownFacts } from '#shared/domain/workspace/known-facts'
import { useRegistry } from '../../client/use-registry'
import { useSettlements } from '../../client/use-settlements'
import { useToday } from '../../client/use-today'
import { useWeekFillings } from '../../client/use-week-fillings'
import { useYearFacts, yearsPeriod } from '../../client/use-year-facts'
import { NONE_EARLIER } from './use-earlier-periods'

/**
 * Everything to do, or `undefined` while it is being counted.
 *
 * @param earlier what was never billed before the years that are looked at, where that is asked for; `null` while it is read
 */
export function useTodos(
  earlier: readonly EarlierPeriods[] | null = NONE_EARLIER,
): readonly Todo[] | undefined {
  const today = useToday()
  const registry = useRegistry()
  const { agreements, statements, submissions } = registry
  const settlements = useSettlements()
  const fillings = useWeekFillings()
  const { data: read } = useYearFacts()
  const allocations = useMemo(() => settlements?.map(({ allocation }) => allocation), [settlements])
  const beyond = useMemo(
    () =>
      allocations &&
      read &&
      factsBeyond(
        agreements,
        { ...knownFacts(registry), costs: read.costs },
        yearsPeriod(today),
        allocations,
      ),
    [allocations, agreements, read, registry, today],
  )
  return useMemo(
    () =>
      allocations === undefined ||
      beyond === undefined ||
      earlier === null ||
      fillings === undefined ||
      read === undefined
        ? undefined
        : todoList({
            today,
            agreements,
            statements,
            submissions,
            formalities: registry,
            allocations,
            fillings: fillings.agents,
            archivedHours: archivedHours(agreements, statements, read.hours),
            uncovered: uncoveredHours(agreements, read.hours),
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
      read,
    ],
  )
}
