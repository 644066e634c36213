import type { Period } from '#shared/kernel/period'
import { monthsOf, periodHolds } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import type { Adjustment } from './adjustment'

/** What terms must say for their adjustments to be told from those of others. */
type AdjustedAgreement = Pick<Agreement, 'period' | 'agents' | 'beneficiaries'>

/** A text that puts adjustments in the same order on any machine, whatever the order in which they were given. */
const place = ({ day, agentId, collectivityId, task, minutes, id }: Adjustment): string =>
  [day, agentId, collectivityId, task, String(minutes), id].join('\n')

/**
 * The late hours that a settlement under some terms over a period of whole months counts: those done under the agreement
 * (agent lent, body a beneficiary, agreement in force that day) whose month of counting lies in the period. By day, then
 * in an order that depends on nothing but themselves.
 */
export function countedAdjustments(
  { period: inForce, agents, beneficiaries }: AdjustedAgreement,
  period: Period,
  adjustments: readonly Adjustment[],
): readonly Adjustment[] {
  if (adjustments.length === 0) return []
  const months = new Set<string>(monthsOf(period))
  const lent = new Set(agents.map(({ agentId }) => agentId))
  const bodies = new Set(beneficiaries.map(({ collectivityId }) => collectivityId))
  return adjustments
    .filter(
      ({ agentId, collectivityId, day, countedIn }) =>
        months.has(countedIn) &&
        lent.has(agentId) &&
        bodies.has(collectivityId) &&
        periodHolds(inForce, day),
    )
    .map((adjustment) => ({ adjustment, at: place(adjustment) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ adjustment }) => adjustment)
}
