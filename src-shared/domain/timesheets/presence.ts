import { weekday, type Day } from '#shared/kernel/day'
import { workPeriodOn, type Agent } from '../agents/agent'
import type { Collectivity } from '../collectivities/collectivity'
import type { Absence } from './absence'
import { absenceOn } from './absences-on'
import { holidayRegion } from './holiday-region'
import { holidayOn } from './holidays'
import { templateOn } from './template-on'
import type { WeekTemplate } from './week-template'

/** What says on which days an agent serves. Only what concerns the agent is used; more may be given. */
export interface PresenceFacts {
  readonly agent: Agent
  readonly templates: readonly WeekTemplate[]
  readonly absences: readonly Absence[]
  /** The employer's place decides the public holidays. */
  readonly collectivities: readonly Pick<Collectivity, 'id' | 'inseeCode' | 'address'>[]
}

/** The half days of a day: those on which an agent usually works, and those of them on which the agent serves. */
export interface Presence {
  readonly usual: 0 | 2
  readonly served: 0 | 1 | 2
}

/**
 * Answers for each day whether an agent usually works and whether the agent serves: not on a public holiday, nor away. The
 * usual week in force says which weekdays, else Monday to Friday do.
 */
export function presence(facts: PresenceFacts): (day: Day) => Presence {
  const { agent } = facts
  const templates = facts.templates.filter(({ agentId }) => agentId === agent.id)
  const region = holidayRegion(facts.collectivities.find(({ id }) => id === agent.employerId))
  const absences = facts.absences.filter(({ agentId }) => agentId === agent.id)
  return (day) => {
    if (workPeriodOn(agent, day) === undefined) return { usual: 0, served: 0 }
    const template = templateOn(templates, agent.id, day)
    const usual =
      template === undefined
        ? weekday(day) <= 5
        : template.slots.some((slot) => slot.weekday === weekday(day) && slot.minutes > 0)
    if (!usual) return { usual: 0, served: 0 }
    const away = absenceOn(absences, agent.id, day)?.part
    if (away === 'day' || holidayOn(day, region) !== null) return { usual: 2, served: 0 }
    return { usual: 2, served: away === undefined ? 2 : 1 }
  }
}
