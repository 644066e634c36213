import type { Day } from '#shared/kernel/day'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import { coveringAgreement } from '../agreements/coverage'
import { dayLength } from './day-length'
import type { ForeseenFacts } from './foreseen'
import { presence } from './presence'

/** A day on which an agent serves, and how long. */
export interface WorkingDay {
  readonly day: Day
  /** The agent's day, halved by an absence of half a day. */
  readonly length: Minutes
}

/** The days on which an agent can serve a body: present, an agreement in force. */
export function workingDays(
  facts: ForeseenFacts,
  collectivityId: string | null,
): readonly WorkingDay[] {
  const { agent, templates, agreements } = facts
  const presenceOn = presence(facts)
  return facts.days.flatMap((day) => {
    const { served } = presenceOn(day)
    const length = dayLength(agent, day, templates)
    if (served === 0 || length === null) return []
    if (coveringAgreement(agreements, { agentId: agent.id, collectivityId, day }) === undefined)
      return []
    return [{ day, length: served === 2 ? length : minutes(Math.ceil(length / 2)) }]
  })
}
