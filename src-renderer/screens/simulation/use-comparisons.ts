import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { openPoints } from '#shared/domain/allocation/open-points'
import { bearsVat } from '#shared/domain/indicators/bears-vat'
import { compare, type Comparison } from '#shared/domain/simulation/compare'
import { idleSuppositions, type Idle } from '#shared/domain/simulation/idle-suppositions'
import { holesOf, type Holes } from '#shared/domain/simulation/holes-of'
import type { OutsideBody } from '#shared/domain/simulation/outside-key'
import type { Scenario } from '#shared/domain/simulation/scenario'
import { canonicalJson } from '#shared/kernel/canonical-json'
import type { Period } from '#shared/kernel/period'
import { allocationFacts } from '../../client/allocation-facts'
import { allocationQuery } from '../../client/allocation-query'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import { scenarioQuery } from './scenario-query'
import type { KnownPeriods } from './use-known-periods'

/** A scenario beside the facts: over the whole, and period by period. `null` where something is missing. */
export interface ScenarioResult {
  readonly scenario: Scenario
  /** Why suppositions change nothing, by their place; `null` for those that count. */
  readonly idle: readonly (Idle | null)[]
  readonly whole: Comparison | null
  /** Points to check in the facts, which every figure here rests on. */
  readonly doubts: number
  /** Whether VAT comes on top of the amounts. */
  readonly withoutVat: boolean
  /** Why the whole has no amounts. */
  readonly holes: Holes | null
  /** The bodies of which the supposed key lacks a value in some period, each answer once; none where it gives no amounts. */
  readonly outside: readonly OutsideBody[]
  readonly byPeriod: readonly { readonly period: Period; readonly comparison: Comparison | null }[]
}

/** Each once, the same answer of several years among them. */
const once = (outside: readonly OutsideBody[]): readonly OutsideBody[] => [
  ...new Map(outside.map((one) => [canonicalJson(one.answer), one])).values(),
]

/** Facts and scenarios computed by the engine of settlements over some periods; `undefined` while they are. */
export function useComparisons(
  agreement: Agreement,
  { facts, readAt }: KnownPeriods,
  periods: readonly Period[],
  scenarios: readonly Scenario[],
): readonly ScenarioResult[] | undefined {
  const registry = useRegistry()
  const today = useToday()
  const real = useQueries({
    queries: periods.map((period) =>
      allocationQuery({ agreement, period, registry, facts, readAt, today }),
    ),
  }).flatMap(({ data }) => data ?? [])
  const all = useMemo(
    () =>
      facts === undefined
        ? []
        : periods.map((period) => allocationFacts(registry, facts, agreement, period)),
    [registry, facts, agreement, periods],
  )
  const supposed = useQueries({
    queries: scenarios.flatMap((scenario) =>
      all.map((of) => scenarioQuery(scenario, of, [registry.sequence, readAt])),
    ),
  }).flatMap(({ data }) => data ?? [])
  const idle = useMemo(
    () =>
      scenarios.map(({ suppositions }) =>
        all.slice(0, 1).flatMap((of) => idleSuppositions(of, suppositions)),
      ),
    [scenarios, all],
  )
  const asked = scenarios.length * periods.length
  if (facts === undefined || real.length < periods.length || supposed.length < asked)
    return undefined
  const { doubts } = openPoints(real.flatMap(({ objections }) => objections))
  return scenarios.map((scenario, index) => {
    const so = supposed.slice(index * periods.length, (index + 1) * periods.length)
    const whole = compare(real, so)
    return {
      scenario,
      idle: idle[index] ?? [],
      whole,
      doubts,
      withoutVat: bearsVat(real),
      holes: holesOf(real, so),
      outside: whole === null ? [] : once(so.flatMap(({ outside }) => outside)),
      byPeriod: periods.map((period, at) => ({
        period,
        comparison: compare(real.slice(at, at + 1), so.slice(at, at + 1)),
      })),
    }
  })
}
