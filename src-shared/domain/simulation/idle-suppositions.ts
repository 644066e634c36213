import { timeColumns } from '../timesheets/time-columns'
import { everLent, everServed } from '../agreements/term-versions'
import type { AllocationFacts } from '../allocation/facts'
import type { Supposition } from './scenario'
import { suppose } from './suppose'

/** Why a supposition changes nothing: the agreement became another since it was kept, or its day comes after the months compared. */
export type Idle = 'served' | 'notServed' | 'notLent' | 'later'

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
  return suppositions.map((one) => {
    const idle = idleOf(supposed, one)
    supposed = suppose(supposed, [one])
    return idle
  })
}
