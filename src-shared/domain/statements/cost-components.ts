import type { Cents } from '#shared/kernel/cents'
import { cents } from '#shared/kernel/cents'
import { distribute } from '#shared/kernel/distribute'
import type { Allocation } from '../allocation/allocation'
import type { AllocationFacts } from '../allocation/facts'
import type { CostComponent } from '../costs/agent-cost'
import { COST_COMPONENTS } from '../costs/agent-cost'
import { agentMonthId } from '../timesheets/timesheet'

/** The cost lines of a settlement by component; the reduction to what is borne is spread by largest remainder. */
export function costComponents(
  allocation: Allocation,
  facts: Pick<AllocationFacts, 'costs'>,
): { kind: CostComponent; amount: Cents }[] {
  const known = new Map(facts.costs.map((cost) => [agentMonthId(cost.agentId, cost.month), cost]))
  const totals = new Map<string, number>()
  for (const { agentId, month, full, borne } of allocation.costLines) {
    const components = known.get(agentMonthId(agentId, month))?.components ?? []
    const add = (kind: string, amount: number): unknown =>
      totals.set(kind, (totals.get(kind) ?? 0) + amount)
    if (full === borne) {
      components.forEach(({ kind, amount }) => add(kind, amount))
      continue
    }
    // Refunds weigh against the pay they lower: each sign is spread apart, so that no weight is negative.
    const reduced = components.map(({ kind, amount }) => ({
      kind,
      amount: Math.trunc((amount * borne) / (full || 1)),
    }))
    reduced.forEach(({ kind, amount }) => add(kind, amount))
    const rest = borne - reduced.reduce((sum, { amount }) => sum + amount, 0)
    const weights = components.map(({ amount }) => Math.abs(amount))
    const parts = distribute(rest, weights)
    if (parts.ok)
      parts.value.forEach(({ share }, index) => add(components[index]?.kind ?? 'other', share))
  }
  return COST_COMPONENTS.flatMap((kind) => {
    const amount = totals.get(kind) ?? 0
    return amount === 0 ? [] : [{ kind, amount: cents(amount) }]
  })
}
