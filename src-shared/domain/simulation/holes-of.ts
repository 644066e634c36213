import { canonicalJson } from '#shared/kernel/canonical-json'
import type { Allocation } from '../allocation/allocation'
import type { Objection } from '../allocation/objection'

/** What prevents comparing a scenario with the facts. */
export interface Holes {
  /** Whether the facts themselves have holes, or the suppositions make them. */
  readonly of: 'facts' | 'scenario'
  /** Each once, in the order in which they were found. */
  readonly objections: readonly Objection[]
}

type Objected = readonly Pick<Allocation, 'objections'>[]

function blockingOnce(allocations: Objected): readonly Objection[] {
  const found = new Map<string, Objection>()
  for (const objection of allocations.flatMap(({ objections }) => objections))
    if (objection.blocking) found.set(canonicalJson(objection), objection)
  return [...found.values()]
}

/**
 * What blocks the comparison of facts and suppositions, over one period or several: the holes of the facts, else those
 * of the suppositions; `null` where there is none.
 */
export function holesOf(facts: Objected, supposed: Objected): Holes | null {
  const own = blockingOnce(facts)
  if (own.length > 0) return { of: 'facts', objections: own }
  const made = blockingOnce(supposed)
  return made.length > 0 ? { of: 'scenario', objections: made } : null
}
