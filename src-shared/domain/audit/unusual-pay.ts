import { everLent } from '../agreements/term-versions'
import type { FactsBesideHours } from '../allocation/facts'
import type { Objection } from '../allocation/objection'
import { monthsToPrice } from '../costs/months-to-price'
import { payDoubts } from '../costs/pay-doubts'
import type { Absence } from '../timesheets/absence'
import { agentMonthId } from '../timesheets/agent-month-id'

/** Months of a settlement that terms bill at real cost, and whose cost is far from that of the agent's other months of the facts. */
export function unusualPay(
  { agreement, period, agents, costs }: FactsBesideHours,
  absences: readonly Absence[],
): readonly Extract<Objection, { code: 'payFarAbove' | 'payFarBelow' }>[] {
  const asked = monthsToPrice([agreement], agents, period)
  const lent = new Set(everLent(agreement))
  const own = costs.filter(({ agentId }) => lent.has(agentId))
  return payDoubts(agents, own, absences).flatMap((doubt) =>
    asked.has(agentMonthId(doubt.agentId, doubt.month)) ? { ...doubt, blocking: false } : [],
  )
}
