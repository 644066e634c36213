import { cents, type Cents } from '#shared/kernel/cents'
import { oncePer } from '#shared/kernel/once-per'
import type { Allocation } from '../allocation/allocation'
import type { AllocationFacts } from '../allocation/facts'
import { COST_COMPONENTS, type CostComponent } from '../costs/agent-cost'
import { scaledAmounts } from '../costs/scaled-amounts'
import { agentMonthId } from '../timesheets/agent-month-id'

/** An amount of each component, in the order of the components; none of zero. */
export type CostComponents = readonly { readonly kind: CostComponent; readonly amount: Cents }[]

const byAgentMonth = oncePer(
  (costs: AllocationFacts['costs']) =>
    new Map(costs.map((cost) => [agentMonthId(cost.agentId, cost.month), cost])),
)

const componentsOf = (
  costLines: Allocation['costLines'],
  costs: AllocationFacts['costs'],
): CostComponents => {
  const known = byAgentMonth(costs)
  const totals = new Map<string, number>()
  const refunded = new Set<string>()
  for (const { agentId, month, full, borne } of costLines) {
    const id = agentMonthId(agentId, month)
    // Several terms may share a month that its refunds equal: no part of nothing says whose it is.
    if (full === 0 && borne === 0 && refunded.has(id)) continue
    if (full === 0) refunded.add(id)
    const components = known.get(id)?.components ?? []
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

/** The components of some cost lines, added up once: every statement of a settlement prints them. */
const ofLines = oncePer((costLines: Allocation['costLines']) =>
  oncePer((costs: AllocationFacts['costs']) => componentsOf(costLines, costs)),
)

/**
 * The cost lines of a settlement by component; the reduction to the part under the agreement applies to each in proportion.
 */
export const costComponents = (
  { costLines }: Pick<Allocation, 'costLines'>,
  { costs }: Pick<AllocationFacts, 'costs'>,
): CostComponents => ofLines(costLines)(costs)
