import { cents, type Cents } from '#shared/kernel/cents'
import type { Allocation } from '../allocation/allocation'
import type { AllocationFacts } from '../allocation/facts'
import { COST_COMPONENTS, type CostComponent } from '../costs/agent-cost'
import { scaledAmounts } from '../costs/scaled-amounts'
import { agentMonthId } from '../timesheets/agent-month-id'

/**
 * The cost lines of a settlement by component; the reduction to the part under the agreement applies to each in proportion.
 */
export function costComponents(
  allocation: Allocation,
  facts: Pick<AllocationFacts, 'costs'>,
): { kind: CostComponent; amount: Cents }[] {
  const known = new Map(facts.costs.map((cost) => [agentMonthId(cost.agentId, cost.month), cost]))
  const totals = new Map<string, number>()
  for (const { agentId, month, full, borne } of allocation.costLines) {
    const components = known.get(agentMonthId(agentId, month))?.components ?? []
    const amounts = components.map(({ amount }) => amount)
    const reduced = full === borne ? amounts : scaledAmounts(amounts, borne)
    components.forEach(({ kind }, at) =>
      totals.set(kind, (totals.get(kind) ?? 0) + (reduced[at] ?? 0)),
    )
  }
  return COST_COMPONENTS.flatMap((kind) => {
    const amount = totals.get(kind) ?? 0
    return amount === 0 ? [] : [{ kind, amount: cents(amount) }]
  })
}
