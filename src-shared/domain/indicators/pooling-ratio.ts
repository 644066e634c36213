import { lastDayOf, type Month } from '#shared/kernel/month'
import { monthsOf } from '#shared/kernel/period'
import type { Agent } from '../agents/agent'
import { postOn } from '../agents/grade-on'
import type { Collectivity } from '../collectivities/collectivity'
import { groupsOn } from '../collectivities/groups-on'
import { isCommunity } from '../collectivities/group-kinds'
import { kindOn } from '../collectivities/kind-on'
import { agentCostTotal } from '../costs/agent-cost'
import { paidMinutes } from '../costs/paid-minutes'
import { agentMonthId } from '../timesheets/agent-month-id'
import { gatherParts, type Basis } from './gather-parts'
import { isPersonal, joinPeople, peopleBy } from './join-personal'
import type { Indicator, IndicatorGap } from './indicator'
import type { IndicatorFacts } from './indicator-facts'

/** Whether a month of a body counts. */
type Counts = (bodyId: string, month: Month) => boolean

/** What agents cost in the months that count of their employers, and those months that have no cost. */
function payOf(facts: IndicatorFacts, counts: Counts) {
  const agents = new Map(facts.agents.map((agent) => [agent.id, agent]))
  const isCounted = (agentId: string, month: Month): boolean => {
    const agent = agents.get(agentId)
    return agent !== undefined && counts(postOn(agent, lastDayOf(month)).employerId, month)
  }
  const own = facts.costs.filter(({ agentId, month }) => isCounted(agentId, month))
  const priced = new Set(own.map(({ agentId, month }) => agentMonthId(agentId, month)))
  const holes = facts.agents.flatMap((agent: Agent): readonly IndicatorGap[] => {
    const months = monthsOf(facts.period).filter(
      (at) =>
        isCounted(agent.id, at) &&
        paidMinutes(agent, at).numerator > 0n &&
        !priced.has(agentMonthId(agent.id, at)),
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

/** The pay of agents that member communes lend to a group, as it is billed to the group for the months that count. */
const lentToGroup = ({ settlements }: IndicatorFacts, group: string, counts: Counts): number =>
  settlements.reduce((sum, { agreement: { lenderId }, allocation }) => {
    const { months, shares, kinds, byKind, byMonth } = allocation
    const row = shares.findIndex(({ collectivityId }) => collectivityId === group)
    const lent = months.map((month) => counts(lenderId, month))
    if (lent.every((counted) => counted)) return sum + (byKind[row]?.[kinds.indexOf('staff')] ?? 0)
    const amounts = (byMonth[row] ?? []).map(({ amount }, at) => (lent[at] === true ? amount : 0))
    return amounts.reduce<number>((all, amount) => all + (amount ?? 0), sum)
  }, 0)

/**
 * The coefficient de mutualisation of each group (domain notes 6): what its own agents and those lent to it cost, over what
 * all agents of the group and of its communes cost: of a commune that joins or leaves, the months on whose last day it is a member
 * (what pooling adds to their pay is of no month, and is left out), and of a group the months on whose last day it is one. Only agents that are kept here count, and all services do: which are
 * fonctionnels is not recorded.
 */
export function poolingRatio(facts: IndicatorFacts): Indicator {
  const { collectivities, settlements } = facts
  const isParty = ({ id }: Collectivity): boolean =>
    settlements.some(
      ({ agreement, allocation }) =>
        agreement.lenderId === id ||
        allocation.shares.some(({ collectivityId }) => collectivityId === id),
    )
  const groups = collectivities.filter(isParty).flatMap((body) => {
    const months = monthsOf(facts.period).filter((month) =>
      isCommunity({ kind: kindOn(body, lastDayOf(month)) }),
    )
    return months.length === 0 ? [] : [{ id: body.id, months: new Set(months) }]
  })
  const communes = new Map(
    collectivities.flatMap((body) => (body.kind === 'municipality' ? [[body.id, body]] : [])),
  )
  const bases: Basis[] = []
  const missing: IndicatorGap[] = []
  for (const { id, months } of groups) {
    const isMember: Counts = (bodyId, month) => {
      const body = communes.get(bodyId)
      return (
        body !== undefined && months.has(month) && groupsOn(body, lastDayOf(month)).includes(id)
      )
    }
    const about = { of: 'body', id } as const
    const own = payOf(facts, (bodyId, month) => bodyId === id && months.has(month))
    const theirs = payOf(facts, isMember)
    const holes = [...own.holes, ...theirs.holes]
    if (own.people.size === 0) missing.push({ code: 'noGroupPay', about })
    else if (theirs.people.size === 0) missing.push({ code: 'noMemberPay', about })
    else if (holes.length > 0) missing.push(...holes)
    else {
      const groupPay = own.amount + lentToGroup(facts, id, isMember)
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
