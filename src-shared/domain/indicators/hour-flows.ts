import { minutes, type Minutes } from '#shared/kernel/minutes'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import type { Allocation } from '../allocation/allocation'

/** Hours of an agent for a body; below nothing where corrections take off more than was done. */
export interface HourFlow {
  readonly agentId: string
  readonly collectivityId: string
  readonly minutes: Minutes
}

/** Which agents served which bodies: hours alone, since what an hour cost would reveal pay. */
export interface HourFlows {
  /** The largest first. */
  readonly flows: readonly HourFlow[]
  /** By hours above nothing, most first. */
  readonly agents: readonly { readonly id: string; readonly minutes: Minutes }[]
  readonly bodies: readonly { readonly id: string; readonly minutes: Minutes }[]
  readonly total: Minutes
  /** The flows below nothing together, which no drawing has. */
  readonly below: Minutes
  /** How many bodies an agent serves on average, in tenths. */
  readonly bodiesPerAgent: number
}

const sumOf = (flows: readonly Pick<HourFlow, 'minutes'>[]): Minutes =>
  minutes(flows.reduce((sum, flow) => sum + flow.minutes, 0))

function summed(flows: readonly HourFlow[], of: 'agentId' | 'collectivityId'): HourFlows['agents'] {
  const sums = new Map<string, number>()
  for (const flow of flows) sums.set(flow[of], (sums.get(flow[of]) ?? 0) + flow.minutes)
  return [...sums]
    .map(([id, sum]) => ({ id, minutes: minutes(sum) }))
    .sort((a, b) => b.minutes - a.minutes)
}

/** Reads the hours of agents for bodies from a settlement; `null` where there are none. */
export function hourFlows({
  shares,
  agentIds,
  matrix,
}: Pick<Allocation, 'shares' | 'agentIds' | 'matrix'>): HourFlows | null {
  const flows: HourFlow[] = []
  shares.forEach(({ collectivityId }, row) => {
    matrix[row]?.forEach(({ minutes: done }, column) => {
      const agentId = agentIds[column]
      if (done !== 0 && agentId !== undefined)
        flows.push({ agentId, collectivityId, minutes: done })
    })
  })
  const positive = flows.filter((flow) => flow.minutes > 0)
  if (positive.length === 0) return null
  const agents = summed(positive, 'agentId')
  return {
    flows: flows.sort((a, b) => b.minutes - a.minutes),
    agents,
    bodies: summed(positive, 'collectivityId'),
    total: sumOf(flows),
    below: sumOf(flows.filter((flow) => flow.minutes < 0)),
    bodiesPerAgent: roundRatio(ratio(positive.length * 10, agents.length)),
  }
}

/** The name of all that is not drawn by itself. */
export const OTHERS = ''

/** The flows of a drawing: the largest agents and bodies by themselves, the others together under `OTHERS`; none below nothing. */
export function drawnFlows(
  { flows, agents, bodies }: Pick<HourFlows, 'flows' | 'agents' | 'bodies'>,
  most: number,
): Pick<HourFlows, 'flows' | 'agents' | 'bodies'> {
  const shownAgents = new Set(agents.slice(0, most).map(({ id }) => id))
  const shownBodies = new Set(bodies.slice(0, most).map(({ id }) => id))
  const sums = new Map<string, HourFlow>()
  for (const flow of flows) {
    if (flow.minutes < 0) continue
    const agentId = shownAgents.has(flow.agentId) ? flow.agentId : OTHERS
    const collectivityId = shownBodies.has(flow.collectivityId) ? flow.collectivityId : OTHERS
    const key = `${agentId} ${collectivityId}`
    const before = sums.get(key)?.minutes ?? 0
    sums.set(key, { agentId, collectivityId, minutes: minutes(before + flow.minutes) })
  }
  const kept = (all: HourFlows['agents'], shown: ReadonlySet<string>): HourFlows['agents'] => {
    const rest = all.filter(({ id }) => !shown.has(id))
    return [
      ...all.filter(({ id }) => shown.has(id)),
      ...(rest.length === 0 ? [] : [{ id: OTHERS, minutes: sumOf(rest) }]),
    ]
  }
  return {
    flows: [...sums.values()],
    agents: kept(agents, shownAgents),
    bodies: kept(bodies, shownBodies),
  }
}
