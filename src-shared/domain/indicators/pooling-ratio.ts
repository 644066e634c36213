import { monthsOf } from '#shared/kernel/period'
import type { Agent } from '../agents/agent'
import type { Collectivity } from '../collectivities/collectivity'
import { COMMUNITY_KINDS } from '../collectivities/group-kinds'
import { agentCostTotal } from '../costs/agent-cost'
import { paidMinutes } from '../costs/paid-minutes'
import { agentMonthId } from '../timesheets/agent-month-id'
import { gatherParts, type Basis } from './gather-parts'
import { isPersonal, joinPeople, peopleBy } from './join-personal'
import type { Indicator, IndicatorGap } from './indicator'
import type { IndicatorFacts } from './indicator-facts'

/** What the agents of some bodies cost, and the months of theirs that have no cost. */
function payOf(facts: IndicatorFacts, agents: readonly Agent[]) {
  const ids = new Set(agents.map(({ id }) => id))
  const own = facts.costs.filter(({ agentId }) => ids.has(agentId))
  const priced = new Set(own.map(({ agentId, month }) => agentMonthId(agentId, month)))
  const holes = agents.flatMap((agent): readonly IndicatorGap[] => {
    const months = monthsOf(facts.period).filter(
      (at) => paidMinutes(agent, at).numerator > 0n && !priced.has(agentMonthId(agent.id, at)),
    ).length
    const about = { of: 'agent', id: agent.id } as const
    return months === 0 ? [] : [{ code: 'agentUnpriced', about, months }]
  })
  return {
    amount: own.reduce((sum, cost) => sum + agentCostTotal(cost), 0),
    people: peopleBy(own),
    holes,
  }
}

/** The pay of agents that member communes lend to a group, as it is billed to the group. */
const lentToGroup = (
  { settlements }: IndicatorFacts,
  group: string,
  members: ReadonlySet<string>,
): number =>
  settlements
    .filter(({ agreement }) => members.has(agreement.lenderId))
    .reduce((sum, { allocation }) => {
      const row = allocation.shares.findIndex(({ collectivityId }) => collectivityId === group)
      const column = allocation.kinds.indexOf('staff')
      return sum + (allocation.byKind[row]?.[column] ?? 0)
    }, 0)

/**
 * The coefficient de mutualisation of each group (domain notes 6): what its own agents and those lent to it cost, over what
 * all agents of the group and of its communes cost. Only agents that are kept here count, and all services do: which are
 * fonctionnels is not recorded.
 */
export function poolingRatio(facts: IndicatorFacts): Indicator {
  const { collectivities, settlements, agents } = facts
  const isParty = ({ id }: Collectivity): boolean =>
    settlements.some(
      ({ agreement, allocation }) =>
        agreement.lenderId === id ||
        allocation.shares.some(({ collectivityId }) => collectivityId === id),
    )
  const groups = collectivities.filter(
    (body) => COMMUNITY_KINDS.some((kind) => kind === body.kind) && isParty(body),
  )
  const bases: Basis[] = []
  const missing: IndicatorGap[] = []
  for (const { id } of groups) {
    const members = new Set(
      collectivities
        .filter(({ kind, memberOf }) => kind === 'municipality' && memberOf.includes(id))
        .map((body) => body.id),
    )
    const about = { of: 'body', id } as const
    const own = payOf(
      facts,
      agents.filter(({ employerId }) => employerId === id),
    )
    const theirs = payOf(
      facts,
      agents.filter(({ employerId }) => members.has(employerId)),
    )
    const holes = [...own.holes, ...theirs.holes]
    if (own.people.size === 0) missing.push({ code: 'noGroupPay', about })
    else if (theirs.people.size === 0) missing.push({ code: 'noMemberPay', about })
    else if (holes.length > 0) missing.push(...holes)
    else {
      const groupPay = own.amount + lentToGroup(facts, id, members)
      const people = isPersonal(own)
        ? own.people
        : isPersonal(theirs)
          ? theirs.people
          : joinPeople([own.people, theirs.people])
      bases.push({
        subjects: [about],
        figures: { groupPay, allPay: own.amount + theirs.amount },
        people,
      })
    }
  }
  return gatherParts({
    code: 'poolingRatio',
    internal: facts.internal,
    none: { code: 'noGroup' },
    bases,
    missing,
  })
}
