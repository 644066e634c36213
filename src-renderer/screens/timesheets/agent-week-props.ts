import type { Agent } from '#shared/domain/agents/agent'
import type { Day } from '#shared/kernel/day'

/** Whose week, and where one may go from it. */
export interface AgentWeekProps {
  readonly agent: Agent
  readonly agents: readonly Agent[]
  readonly hasNext: boolean
  readonly monday: Day
  readonly onGo: (agent: Agent | 'next', day: Day) => void
}
