import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Allocation } from '#shared/domain/allocation/allocation'
import { compare, type Comparison } from '#shared/domain/simulation/compare'
import { holesOf, type Holes } from '#shared/domain/simulation/holes-of'
import type { Scenario } from '#shared/domain/simulation/scenario'
import type { Period } from '#shared/kernel/period'
import { allocationQuery } from '../../client/allocation-query'
import { useRegistry } from '../../client/use-registry'
import type { KnownPeriods } from './use-known-periods'

/** A scenario beside the facts: over the whole, and period by period. `null` where something is missing. */
export interface ScenarioResult {
  readonly scenario: Scenario
  readonly whole: Comparison | null
  /** Why the whole has no amounts. */
  readonly holes: Holes | null
  readonly byPeriod: readonly { readonly period: Period; readonly comparison: Comparison | null }[]
}

/** Facts and scenarios computed by the engine of settlements over some periods; `undefined` while they are. */
export function useComparisons(
  agreement: Agreement,
  { facts, readAt }: KnownPeriods,
  periods: readonly Period[],
  scenarios: readonly Scenario[],
): readonly ScenarioResult[] | undefined {
  const registry = useRegistry()
  const supposed = useMemo(
    () => [[], ...scenarios.map(({ suppositions }) => suppositions)],
    [scenarios],
  )
  const answers = useQueries({
    queries: supposed.flatMap((suppositions) =>
      periods.map((period) =>
        allocationQuery({ agreement, period, registry, facts, readAt, suppositions }),
      ),
    ),
  })
  const allocations = answers.flatMap(({ data }): readonly Allocation[] =>
    data === undefined ? [] : [data],
  )
  if (facts === undefined || allocations.length < answers.length) return undefined
  const of = (rank: number): readonly Allocation[] =>
    allocations.slice(rank * periods.length, (rank + 1) * periods.length)
  return scenarios.map((scenario, index) => {
    const [real, so] = [of(0), of(index + 1)]
    return {
      scenario,
      whole: compare(real, so),
      holes: holesOf(real, so),
      byPeriod: periods.map((period, at) => ({
        period,
        comparison: compare(real.slice(at, at + 1), so.slice(at, at + 1)),
      })),
    }
  })
}
