import { weekday, type Day } from '#shared/kernel/day'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import { workPeriodOn } from '../agents/agent'
import { coveringAgreement } from '../agreements/coverage'
import { absenceOn } from './absences-on'
import { dayLength } from './day-length'
import type { ForeseenFacts } from './foreseen'
import { holidayRegion } from './holiday-region'
import { holidayOn } from './holidays'
import { templateOn } from './template-on'

/** A day on which an agent serves, and how long. */
export interface WorkingDay {
  readonly day: Day
  /** The agent's day, halved by an absence of half a day. */
  readonly length: Minutes
}

/**
 * The days on which an agent can serve a body: at work, neither on a public holiday nor away, an agreement in force. The
 * usual week in force says which weekdays, else Monday to Friday do.
 */
export function workingDays(
  facts: ForeseenFacts,
  collectivityId: string | null,
): readonly WorkingDay[] {
  const { agent, templates, absences, agreements } = facts
  const region = holidayRegion(facts.collectivities.find(({ id }) => id === agent.employerId))
  return facts.days.flatMap((day) => {
    if (workPeriodOn(agent, day) === undefined || holidayOn(day, region) !== null) return []
    const template = templateOn(templates, agent.id, day)
    const usual =
      template === undefined
        ? weekday(day) <= 5
        : template.slots.some((slot) => slot.weekday === weekday(day) && slot.minutes > 0)
    const away = absenceOn(absences, agent.id, day)?.part
    const length = dayLength(agent, day, templates)
    if (!usual || away === 'day' || length === null) return []
    if (coveringAgreement(agreements, { agentId: agent.id, collectivityId, day }) === undefined)
      return []
    return [{ day, length: away === undefined ? length : minutes(Math.ceil(length / 2)) }]
  })
}
