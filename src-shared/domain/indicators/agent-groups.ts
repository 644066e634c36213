import { cents, type Cents } from '#shared/kernel/cents'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import { AGENT_CATEGORIES, type Agent } from '../agents/agent'
import { gradeOn } from '../agents/grade-on'
import type { Allocation } from '../allocation/allocation'
import { joinPeople, joinPersonal, peopleBy, type OfPeople } from './join-personal'

/** Agents of some categories of the civil service: of several where one has a single person. */
export interface AgentGroup extends OfPeople {
  /** "A", "BC". */
  readonly code: string
  readonly categories: readonly Agent['category'][]
  readonly agentIds: readonly string[]
}

/** A settlement says who is paid over all of it, and no more: it is looked at like one month. */
const WHOLE = ''

const join = (one: AgentGroup, other: AgentGroup): AgentGroup => {
  const categories = AGENT_CATEGORIES.filter((category) =>
    [...one.categories, ...other.categories].includes(category),
  )
  return {
    code: categories.join(''),
    categories,
    agentIds: [...one.agentIds, ...other.agentIds],
    people: joinPeople([one.people, other.people]),
  }
}

/**
 * The agents of a settlement by the category of its last day. One in which a single person is paid is joined with others, so that neither a group
 * nor what is left of all shows one person’s pay; none where no two groups are left.
 */
export function agentGroups(
  { agentIds, agentTotals, period }: Pick<Allocation, 'agentIds' | 'agentTotals' | 'period'>,
  agents: readonly Agent[],
): readonly AgentGroup[] {
  const categoryOf = new Map(agents.map((agent) => [agent.id, gradeOn(agent, period.to).category]))
  const paid = new Set(agentIds.filter((_, at) => agentTotals[at]?.amount !== 0))
  const all = AGENT_CATEGORIES.map((category): AgentGroup => {
    const own = agentIds.filter((id) => categoryOf.get(id) === category)
    return {
      code: category,
      categories: [category],
      agentIds: own,
      people: peopleBy(
        own.filter((id) => paid.has(id)).map((agentId) => ({ agentId, month: WHOLE })),
      ),
    }
  })
  const groups = joinPersonal(
    all.filter((group) => group.agentIds.length > 0),
    join,
  )
  return groups.length > 1 ? groups : []
}

/** What a group of agents did, and what of its pay is billed. */
export interface GroupFigures {
  /** The settlement as far as the group goes: its agents, and the hours of each body. Amounts of bodies are left out. */
  readonly allocation: Allocation
  readonly done: Minutes
  readonly bodies: number
  /** `null` while an amount is missing. */
  readonly billedPay: Cents | null
}

/** Narrows a settlement to the agents of a group: what is not known by agent (months, plan, charges) is not divided. */
export function narrowToGroup(allocation: Allocation, group: AgentGroup): GroupFigures {
  const kept = new Set(group.agentIds)
  const places = allocation.agentIds.flatMap((id, at) => (kept.has(id) ? [at] : []))
  const pick = <T>(list: readonly T[]): readonly T[] => places.flatMap((at) => list[at] ?? [])
  const matrix = allocation.matrix.map(pick)
  const agentTotals = pick(allocation.agentTotals)
  const doneFor = matrix.map((cells) => minutes(cells.reduce((sum, cell) => sum + cell.minutes, 0)))
  const done = minutes(doneFor.reduce((sum, each) => sum + each, 0))
  const amounts = agentTotals.flatMap(({ amount }) => (amount === null ? [] : [amount]))
  return {
    allocation: {
      ...allocation,
      agentIds: pick(allocation.agentIds),
      matrix,
      agentTotals,
      shares: allocation.shares.map((share, at) => ({
        ...share,
        minutes: doneFor[at] ?? minutes(0),
      })),
      direct: done,
    },
    done,
    bodies: doneFor.filter((each) => each > 0).length,
    billedPay:
      amounts.length < agentTotals.length
        ? null
        : cents(amounts.reduce((sum, amount) => sum + amount, 0)),
  }
}
