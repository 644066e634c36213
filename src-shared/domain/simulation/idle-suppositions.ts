import { timeColumns } from '../timesheets/time-columns'
import { everLent, everServed } from '../agreements/term-versions'
import type { AllocationFacts } from '../allocation/facts'
import type { Supposition } from './scenario'
import { unvaluedIn } from './outside-key'
import { suppose } from './suppose'

/**
 * Why a supposition changes nothing: the agreement became another since it was kept, its day comes after the months compared, or the key
 * in force has no part for a body that joins, which would pay nothing (`unnamed`).
 */
export type Idle = 'served' | 'notServed' | 'notLent' | 'later' | 'unnamed'

function idleOf({ agreement, period }: AllocationFacts, one: Supposition): Idle | null {
  const [served, lent] = [everServed(agreement), everLent(agreement)]
  if (one.kind === 'partyJoins' && served.includes(one.collectivityId)) return 'served'
  if (one.kind === 'partyLeaves' && !served.includes(one.collectivityId)) return 'notServed'
  if ('agentId' in one && one.agentId !== null && !lent.includes(one.agentId)) return 'notLent'
  return 'from' in one && one.from > period.to ? 'later' : null
}

/**
 * Which suppositions of a scenario change nothing, by their place, each judged after those before it.
 *
 * @param facts those of the latest months compared
 */
export function idleSuppositions(
  facts: AllocationFacts,
  suppositions: readonly Supposition[],
): readonly (Idle | null)[] {
  // Neither hours nor costs decide it.
  let supposed: AllocationFacts = { ...facts, hours: timeColumns([]), costs: [] }
  const idle = suppositions.map((one) => {
    const reason = idleOf(supposed, one)
    supposed = suppose(supposed, [one])
    return reason
  })
  // Of a key that is supposed, each body that it does not name is asked for.
  if (suppositions.some(({ kind }) => kind === 'key')) return idle
  const unnamed = new Set(
    [...unvaluedIn(supposed).values()].flatMap(({ collectivityId, measure }) =>
      measure === null ? [collectivityId] : [],
    ),
  )
  return suppositions.map((one, at) =>
    one.kind === 'partyJoins' && unnamed.has(one.collectivityId) ? 'unnamed' : (idle[at] ?? null),
  )
}
