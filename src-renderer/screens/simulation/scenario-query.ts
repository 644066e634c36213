import type { UseQueryOptions } from '@tanstack/react-query'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import type { Scenario } from '#shared/domain/simulation/scenario'
import { settleScenario, type ScenarioSettlement } from '#shared/domain/simulation/settle-scenario'
import { computeAllocation } from '../../client/compute-allocation'

/**
 * A scenario over a period as the query library takes it.
 *
 * @param read what identifies the facts: others give another question
 */
export const scenarioQuery = (
  { id, suppositions }: Scenario,
  facts: AllocationFacts,
  read: readonly number[],
): UseQueryOptions<ScenarioSettlement> => ({
  queryKey: ['scenario', id, facts.period, ...read, suppositions],
  structuralSharing: false,
  gcTime: 0,
  throwOnError: true,
  // While a changed fact is counted, the figures of the same question stay on screen.
  placeholderData: (before, query) =>
    query?.queryKey[1] === id &&
    before?.period.from === facts.period.from &&
    before.period.to === facts.period.to
      ? before
      : undefined,
  queryFn: ({ signal }) =>
    settleScenario(facts, suppositions, (of) =>
      computeAllocation({ facts: of, asOf: null }, signal),
    ),
})
