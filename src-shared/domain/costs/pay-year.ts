import { cents, type Cents } from '#shared/kernel/cents'
import { firstDayOf, type Month } from '#shared/kernel/month'
import { monthsOf, yearPeriod } from '#shared/kernel/period'
import type { AgentCost, CostComponent } from './agent-cost'

/** What the months of a calendar year before another come to for an agent, in cents. */
export interface PayYear {
  readonly basePay: Cents
  /** Supplements and bonuses: all that is paid but base pay and NBI. */
  readonly bonuses: Cents
  readonly counted: readonly Month[]
  /** Months at work that have no cost: they count for nothing. */
  readonly missing: readonly Month[]
}

const BONUSES: readonly CostComponent[] = ['familySupplement', 'dutyAllowance', 'performanceBonus']

/**
 * Sums the months of the same calendar year that come before a month and have a cost, by their components: what was paid, and
 * not what had been computed.
 *
 * @param costs of whichever agents and months
 * @param asked whether the agent was at work in a month, under the rules that ask for the sum; `undefined` where no post says
 */
export function payYearBefore(
  agentId: string,
  month: Month,
  costs: readonly AgentCost[],
  asked: (month: Month, cost: AgentCost | undefined) => boolean | undefined,
): PayYear {
  const { from } = yearPeriod(Number(month.slice(0, 4)))
  const before = monthsOf({ from, to: firstDayOf(month) })
    .slice(0, -1)
    .map((at) => {
      const cost = costs.find((one) => one.agentId === agentId && one.month === at)
      return { at, cost, counts: asked(at, cost) }
    })
  const kept = before.flatMap(({ cost, counts }) =>
    cost !== undefined && counts !== false ? [cost] : [],
  )
  const sum = (...kinds: readonly CostComponent[]): Cents =>
    cents(
      kept
        .flatMap(({ components }) => components)
        .reduce((all, { kind, amount }) => (kinds.includes(kind) ? all + amount : all), 0),
    )
  return {
    basePay: sum('basePay'),
    bonuses: sum(...BONUSES),
    counted: kept.map((cost) => cost.month),
    missing: before.flatMap(({ at, cost, counts }) =>
      cost === undefined && counts === true ? [at] : [],
    ),
  }
}
