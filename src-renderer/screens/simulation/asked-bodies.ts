import type { AllocationFacts } from '#shared/domain/allocation/facts'
import { outsideKey, type OutsideBody } from '#shared/domain/simulation/outside-key'
import type { Supposition } from '#shared/domain/simulation/scenario'
import { suppose } from '#shared/domain/simulation/suppose'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import { canonicalJson } from '#shared/kernel/canonical-json'
import type { Period } from '#shared/kernel/period'
import type { Registry } from '#shared/contract/views'
import type { Agreement } from '#shared/domain/agreements/agreement'

/** What decides of which bodies a key lacks a value: no hours and no costs. */
export const termFacts = (
  { collectivities, criteria }: Registry,
  agreement: Agreement,
  period: Period,
): AllocationFacts => ({
  agreement,
  period,
  collectivities,
  criteria,
  agents: [],
  costs: [],
  hours: timeColumns([]),
})

/** The measures of both, each once. */
const bothMeasures = (a: OutsideBody, b: OutsideBody): OutsideBody['measures'] => [
  ...new Map([...a.measures, ...b.measures].map((one) => [canonicalJson(one), one])).values(),
]

/** The bodies of which the supposed key lacks a value in one of some periods, with what is proposed for each. */
export function askedBodies(
  facts: readonly AllocationFacts[],
  suppositions: readonly Supposition[],
): readonly OutsideBody[] {
  const found = new Map<string, OutsideBody>()
  for (const body of facts.flatMap((of) =>
    outsideKey(of, suppose(of, suppositions), suppositions),
  )) {
    const known = found.get(body.collectivityId)
    found.set(
      body.collectivityId,
      known === undefined ? body : { ...known, measures: bothMeasures(known, body) },
    )
  }
  return [...found.values()]
}
