import type { AgentFilling } from './week-filling'

const weeksIn = ({ weeks }: AgentFilling, state: 'toFill' | 'partial'): number =>
  weeks.filter((week) => week.state === state).length

/**
 * At most so many agents: all in their order where they are few enough, else those who lack most first (weeks without any hours, then
 * weeks in part), and in their order among those who lack as much.
 */
export function leastFilled(
  agents: readonly AgentFilling[],
  most: number,
): readonly AgentFilling[] {
  if (agents.length <= most) return agents
  return agents
    .map((agent) => ({
      agent,
      empty: weeksIn(agent, 'toFill'),
      partial: weeksIn(agent, 'partial'),
    }))
    .toSorted((a, b) => b.empty - a.empty || b.partial - a.partial)
    .slice(0, most)
    .map(({ agent }) => agent)
}
