import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import type { Allocation } from '../allocation/allocation'
import type { AgentCost, CostComponent } from '../costs/agent-cost'
import type { ChargeKind } from '../costs/service-charge'
import { agentMonthId } from '../timesheets/agent-month-id'
import { chargedKilometres } from './settled-figures'

/** What a cost is made of: pay as a whole or its components, the charges of the service, and kilometres charged. */
export type CostKind = 'pay' | 'travel' | CostComponent | `charge-${ChargeKind}`

/** One kind of cost. */
export interface CostKindPart {
  readonly kind: CostKind
  readonly amount: Cents
  /** Part of what was spent, in tenths of a percent. */
  readonly part: number
}

/** What the cost of a service is made of, largest first; grants and refunds are below nothing. */
export interface CostKinds {
  readonly parts: readonly CostKindPart[]
  /** What was spent: the parts above nothing. */
  readonly spent: Cents
  /** The cost: what was spent, less what comes off. */
  readonly total: Cents
  /**
   * Why pay is one sum: of fewer people than three its components would be the payslip of a person; or only a part of a person's pay is
   * counted, whose components no one decided.
   */
  readonly payIsWhole: 'fewPeople' | 'partly' | null
}

/** With fewer agents than these, the components of pay are not shown. */
const LEAST_PEOPLE = 3

type Settled = Pick<Allocation, 'cost' | 'costLines' | 'chargeLines' | 'shares'>

/** What is paid of each agent's month, whichever terms share it, by `agentMonthId`. */
function monthsOf({ costLines }: Settled): ReadonlyMap<string, { full: number; borne: number }> {
  const months = new Map<string, { full: number; borne: number }>()
  for (const { agentId, month, full, borne } of costLines) {
    const id = agentMonthId(agentId, month)
    months.set(id, { full, borne: (months.get(id)?.borne ?? 0) + borne })
  }
  return months
}

/** The components of some months that a service pays whole. */
function payComponents(
  months: Iterable<string>,
  costs: readonly AgentCost[],
): ReadonlyMap<CostKind, number> {
  const known = new Map(costs.map((one) => [agentMonthId(one.agentId, one.month), one]))
  const sums = new Map<CostKind, number>()
  for (const id of months)
    for (const { kind, amount } of known.get(id)?.components ?? [])
      sums.set(kind, (sums.get(kind) ?? 0) + amount)
  return sums
}

/**
 * Takes the cost of a service apart, exactly: the parts sum to it, whatever grants take off. `null` while a cost is
 * missing, or where nothing was spent.
 *
 * @param settled at its real cost (`atRealCost`)
 * @param costs with those of the months of the settlement
 */
export function costKinds(settled: Settled, costs: readonly AgentCost[]): CostKinds | null {
  const { cost, costLines, chargeLines } = settled
  if (cost === null) return null
  const people = new Set(costLines.map(({ agentId }) => agentId)).size
  const pay = sumCents(costLines.map(({ borne }) => borne))
  const months = monthsOf(settled)
  const components = payComponents(months.keys(), costs)
  const exact =
    [...months.values()].every(({ full, borne }) => full === borne) &&
    [...components.values()].reduce((sum, one) => sum + one, 0) === pay
  const payIsWhole = people < LEAST_PEOPLE ? 'fewPeople' : exact ? null : 'partly'
  const sums = new Map<CostKind, number>(payIsWhole === null ? components : [['pay', pay]])
  for (const { kind, borne } of chargeLines)
    sums.set(`charge-${kind}`, (sums.get(`charge-${kind}`) ?? 0) + borne)
  sums.set('travel', chargedKilometres(settled))
  const spent = cents([...sums.values()].reduce((sum, one) => sum + Math.max(0, one), 0))
  if (spent === 0) return null
  const parts = [...sums]
    .filter(([, amount]) => amount !== 0)
    .map(([kind, amount]) => ({
      kind,
      amount: cents(amount),
      part: roundRatio(ratio(BigInt(amount) * 1000n, spent)),
    }))
    .sort((a, b) => b.amount - a.amount)
  return { parts, spent, total: cost, payIsWhole }
}
