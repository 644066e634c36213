import { addMonths, lastDayOf, monthOf, type Month } from '#shared/kernel/month'
import type { Agent } from '../agents/agent'
import type { AllocationFacts } from '../allocation/facts'
import { OF_ITS_MONTH, type AgentCost } from '../costs/agent-cost'
import { inMonth, withPay } from '../simulation/change-pay'
import { agentMonthId } from '../timesheets/agent-month-id'
import type { ForeseenBasis } from './foreseen-basis'
import type { ForeseenPay } from '../agreements/foreseen-pay'
import { lentMonths } from './lent-months'

/** The costs of a provisional settlement, and what of them is foreseen. */
export interface ForeseenCosts {
  readonly costs: readonly AgentCost[]
  readonly basis: Pick<ForeseenBasis, 'costs' | 'pay'>
}

/** The month that a cost is foreseen from: the same one of the year before, else the latest known before it (`foreseen-costs`). */
function baseOf(own: readonly AgentCost[], month: Month): AgentCost | undefined {
  const lastYear = addMonths(month, -12)
  const same = own.find((cost) => cost.month === lastYear)
  if (same !== undefined) return same
  const latest = own
    .filter((cost) => cost.month < month)
    .toSorted((a, b) => (a.month < b.month ? 1 : -1))[0]
  return (
    latest && {
      ...latest,
      components: latest.components.filter(({ kind }) => !OF_ITS_MONTH.includes(kind)),
    }
  )
}

/** The cost of a month as its posts take it from its base, moved by the changes of pay that this does not hold yet. */
function moved(
  base: AgentCost,
  month: Month,
  agent: Agent | undefined,
  pay: readonly ForeseenPay[],
): AgentCost {
  const { basis: _basis, ...figures } = base
  return pay
    .filter(({ from }) => from > lastDayOf(base.month))
    .reduce<AgentCost>(
      (cost, event) => withPay(cost, agent, event.from, event.tenThousandths),
      inMonth(figures, agent, month),
    )
}

/**
 * Costs as the budget foresees them (D.5211-16, 3): a month that is priced counts as it is; any other is taken from the
 * year before, in proportion to the hours of the post, with the changes of pay that the agreement lists. A month without any earlier one remains a hole, which the
 * settlement names.
 */
export function foreseenCosts(facts: AllocationFacts): ForeseenCosts {
  const known = new Set(facts.costs.map(({ agentId, month }) => agentMonthId(agentId, month)))
  const ownOf = new Map<string, AgentCost[]>()
  const first = addMonths(monthOf(facts.period.from), -12)
  for (const cost of facts.costs.filter(({ month }) => month >= first))
    ownOf.set(cost.agentId, [...(ownOf.get(cost.agentId) ?? []), cost])
  const pay = facts.agreement.foreseenPay ?? []
  const years = new Set<number>()
  const used = new Set<ForeseenPay>()
  const added = lentMonths(facts).flatMap(({ agentId, month }) => {
    if (known.has(agentMonthId(agentId, month))) return []
    const base = baseOf(ownOf.get(agentId) ?? [], month)
    if (base === undefined) return []
    years.add(Number(base.month.slice(0, 4)))
    pay
      .filter(({ from }) => from > lastDayOf(base.month) && from <= lastDayOf(month))
      .forEach((event) => used.add(event))
    const agent = facts.agents.find(({ id }) => id === agentId)
    return [moved(base, month, agent, pay)]
  })
  return {
    costs: [...facts.costs, ...added],
    basis: {
      costs: { agentMonths: added.length, baseYears: [...years].sort((a, b) => a - b) },
      pay: pay.filter((event) => used.has(event)),
    },
  }
}
