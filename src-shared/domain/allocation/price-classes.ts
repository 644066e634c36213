import type { Agent } from '../agents/agent'
import type { PriceLine } from '../agreements/price-line'
import type { Collectivity } from '../collectivities/collectivity'

/** Whether a body pays a line: by its kind or by its name. */
export const paysLine = ({ bodies }: PriceLine, { id, kind }: Collectivity): boolean =>
  bodies === null || bodies.kinds.includes(kind) || bodies.collectivityIds.includes(id)

/** Whether a line prices the work of an agent: by category and by grade. */
export const worksFor =
  ({ agents }: PriceLine, known: readonly Agent[]) =>
  (agentId: string): boolean => {
    if (agents === null) return true
    const agent = known.find(({ id }) => id === agentId)
    if (agent === undefined) return false
    const { categories, grades } = agents
    return (
      (categories.length === 0 || categories.includes(agent.category)) &&
      (grades.length === 0 || grades.includes(agent.grade))
    )
  }
