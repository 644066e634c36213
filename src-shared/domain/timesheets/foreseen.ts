import { weekday, type Day } from '#shared/kernel/day'
import { periodHolds } from '#shared/kernel/period'
import { workPeriodOn, type Agent } from '../agents/agent'
import type { Agreement } from '../agreements/agreement'
import { coveringAgreement, lends } from '../agreements/coverage'
import { standingTerms } from '../agreements/term-versions'
import type { Collectivity } from '../collectivities/collectivity'
import type { Absence } from './absence'
import { absenceOn } from './absences-on'
import { agreementWeek } from './agreement-week'
import { holidayRegion } from './holiday-region'
import { holidayOn } from './holidays'
import { templateOn } from './template-on'
import { slotsOn } from './slots-on'
import { joinedCells, usualCellsOn, type UsualCell } from './usual-cells'
import type { WeekTemplate } from './week-template'

/** Hours that a usual week or an agreement foresees, not yet confirmed. */
export interface ForeseenCell extends UsualCell {
  readonly day: Day
  readonly source: 'template' | 'agreement'
}

/** What foreseen hours are made from. Only what concerns the agent is used; more may be given. */
export interface ForeseenFacts {
  readonly agent: Agent
  readonly days: readonly Day[]
  readonly agreements: readonly Agreement[]
  readonly templates: readonly WeekTemplate[]
  readonly absences: readonly Absence[]
  /** The employer's place decides the public holidays. */
  readonly collectivities: readonly Collectivity[]
}

/**
 * What an agent is expected to do on some days, in the order of the days, one cell per day, body and activity.
 *
 * The usual week in force on the day says it; without one, an agreement that lends this agent alone does: its
 * contracted week over Monday to Friday. Nothing is foreseen on public holidays, during absences (a half day keeps the
 * pieces of the other half, and half of those without an hour or of the whole day), outside the agent's work periods and where no
 * agreement covers agent and body that day.
 */
export function foreseenCells(facts: ForeseenFacts): readonly ForeseenCell[] {
  const { agent, templates } = facts
  const lending = standingTerms(facts.agreements).filter((terms) => lends(terms, agent.id))
  const absences = facts.absences.filter(({ agentId }) => agentId === agent.id)
  const region = holidayRegion(facts.collectivities.find(({ id }) => id === agent.employerId))
  const alone = lending.filter(({ agents, archived }) => agents.length === 1 && !archived)
  const weeks = new Map(alone.map((agreement) => [agreement, agreementWeek(agreement)]))

  return facts.days.flatMap((on) => {
    if (workPeriodOn(agent, on) === undefined || holidayOn(on, region) !== null) return []
    const away = absenceOn(absences, agent.id, on)?.part
    if (away === 'day') return []
    const template = templateOn(templates, agent.id, on)
    const day = weekday(on)
    const foreseen: ForeseenCell[] = []
    const foresee = (cells: readonly UsualCell[], source: ForeseenCell['source']): void => {
      // Field by field: a wall of two hundred agents has 36,000 of them.
      for (const { collectivityId, activity, minutes, start } of cells) {
        const hour = { agentId: agent.id, collectivityId, day: on }
        if (coveringAgreement(lending, hour) !== undefined)
          foreseen.push({ day: on, collectivityId, activity, minutes, start, source })
      }
    }
    if (template !== undefined) foresee(usualCellsOn(template.slots, day, away), 'template')
    else {
      const slots = [...weeks].flatMap(([{ period }, own]) =>
        periodHolds(period, on) ? slotsOn(own, day) : [],
      )
      foresee(joinedCells(slots, away), 'agreement')
    }
    return foreseen
  })
}
