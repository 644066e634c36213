import { z } from 'zod'
import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import {
  centsField,
  minutesSumField,
  nameField,
  positiveCentsField,
  workShareField,
} from '#shared/kernel/fields'
import { gradeOn } from '../agents/grade-on'
import { agentNames } from '../agents/agent-names'
import type { Agreement } from '../agreements/agreement'
import type { Allocation } from '../allocation/allocation'
import type { AllocationFacts } from '../allocation/facts'
import { COST_GROUPS, costGroups, type CostGroup } from '../costs/cost-group'
import { scaledAmounts } from '../costs/scaled-amounts'
import { travelSum } from '../travel/travel-lines'
import { costComponents } from './cost-components'

const agentLineSchema = z.strictObject({
  /** In full: an individual loan names whom it lends (CGFP L.512-7). */
  name: nameField,
  /** Grade or post, where it is known. */
  post: z.string(),
  /** The part of the agent's time and cost that the agreement lends, at the end of the period, in ten-thousandths. */
  workShare: workShareField,
  /** Hours given to the body, and to all bodies together. */
  minutes: minutesSumField,
  ofMinutes: minutesSumField,
  /** What of the agent's pay is charged to the body, pay as one line; empty where hours are priced instead. */
  cost: z.array(z.strictObject({ group: z.enum(COST_GROUPS), amount: centsField })),
  /** Kilometres charged to the body. */
  travel: positiveCentsField,
  /** All that is charged to the body for the agent. */
  amount: centsField,
})

/** What an individual loan charges a body, agent by agent: the amounts, pooled and besides make the share. */
export const byAgentSchema = z.strictObject({
  agents: z.array(agentLineSchema).max(2000),
  /** What one price for all agents' hours adds to, or subtracts from, their own pay. */
  pooled: centsField,
  /** What is not pay: charges less grants, units, packages, fixed amounts. */
  besides: centsField,
})

/** What an individual loan charges a body, agent by agent. */
export type ByAgent = z.output<typeof byAgentSchema>

/** What an individual loan charges a body for one agent. */
export type AgentLine = ByAgent['agents'][number]

/**
 * Whether statements of an agreement list the cost of each agent: a secondment is of one named person, whom the body knows.
 */
export const listsAgents = ({ legalForm }: Pick<Agreement, 'legalForm'>): boolean =>
  legalForm === 'staffSecondment'

interface GroupAmount {
  readonly group: CostGroup
  readonly amount: Cents
}

/** The part of a cost that makes an amount, group by group, to the cent; none of a cost that refunds equal. */
function partOf(groups: readonly GroupAmount[], amount: Cents): readonly GroupAmount[] {
  const amounts = groups.map((each) => each.amount)
  if (sumCents(amounts) === 0) return []
  const parts = scaledAmounts(amounts, amount)
  return groups.map(({ group }, at) => ({ group, amount: parts[at] ?? cents(0) }))
}

/**
 * Splits the share of a body by agent, from the matrix of the settlement. `withCost`: whether the real cost is what is
 * shared; where hours are priced, an agent's amount has no parts. `null` where the settlement has no amount for the body.
 */
export function agentLines(
  allocation: Allocation,
  { agents, costs, period }: Pick<AllocationFacts, 'agents' | 'costs' | 'period'>,
  terms: Pick<Agreement, 'agents'>,
  collectivityId: string,
  withCost: boolean,
): ByAgent | null {
  const row = allocation.shares.findIndex((share) => share.collectivityId === collectivityId)
  const [pooled, besides] = [allocation.poolingByAgent[row], allocation.besides[row]]
  if (pooled === undefined || pooled === null || besides === undefined || besides === null)
    return null
  const names = agentNames(agents)
  const travel = allocation.shares[row]?.travel ?? []
  const lines = allocation.agentIds.flatMap((agentId, column): readonly AgentLine[] => {
    const agent = agents.find(({ id }) => id === agentId)
    const cell = allocation.matrix[row]?.[column]
    const driven = travelSum(travel.filter((line) => line.agentId === agentId))
    const pay = cell?.amount ?? cents(0)
    if (agent === undefined || cell === undefined) return []
    if (cell.minutes === 0 && pay === 0 && driven === 0) return []
    const own = allocation.costLines.filter((line) => line.agentId === agentId)
    const groups = costGroups(costComponents({ ...allocation, costLines: own }, { costs }))
    return [
      {
        name: names.get(agentId) ?? '',
        post: gradeOn(agent, period.to).grade,
        workShare: terms.agents.find((lent) => lent.agentId === agentId)?.workShare ?? 0,
        minutes: cell.minutes,
        ofMinutes: allocation.agentTotals[column]?.minutes ?? cell.minutes,
        cost: withCost ? [...partOf(groups, pay)] : [],
        travel: driven,
        amount: cents(pay + driven),
      },
    ]
  })
  return { agents: lines, pooled, besides: cents(besides - travelSum(travel)) }
}

/**
 * What is charged by agent now, compared with what a statement issued: an agent below nothing was once listed without kinds of cost, and
 * is where the statement has none.
 */
export const agentsAsIssued = (issued: ByAgent, now: ByAgent): ByAgent => ({
  ...now,
  agents: now.agents.map((line, at) =>
    line.amount < line.travel && issued.agents[at]?.cost.length === 0
      ? { ...line, cost: [] }
      : line,
  ),
})
