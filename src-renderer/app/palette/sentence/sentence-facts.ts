import type { Registry } from '#shared/contract/views'
import type { NameIndex } from '#shared/domain/sentences/name-index'
import type { SentenceFacts } from '#shared/domain/sentences/understand-sentence'
import { dayLength } from '#shared/domain/timesheets/day-length'
import { foreseenCells, type ForeseenCell } from '#shared/domain/timesheets/foreseen'
import type { TimeLine, Timesheet } from '#shared/domain/timesheets/timesheet'
import { weekDays } from '#shared/domain/timesheets/week-days'
import { mondayOf, type Day } from '#shared/kernel/day'

type FactSources = Pick<Registry, 'agreements' | 'weekTemplates' | 'absences' | 'collectivities'>

/** The hours that sentences are compared with: kept ones, and, week by week as they are asked for, foreseen ones. */
export function sentenceFacts(
  { weekTemplates: templates, ...registry }: FactSources,
  names: NameIndex,
  sheets: readonly Timesheet[],
): SentenceFacts {
  const kept = new Map<string, TimeLine[]>()
  for (const { agentId, lines } of sheets)
    for (const line of lines) {
      const key = `${agentId} ${line.day}`
      const known = kept.get(key)
      if (known === undefined) kept.set(key, [line])
      else known.push(line)
    }
  const weeks = new Map<string, readonly ForeseenCell[]>()
  const foreseenWeek = (agentId: string, monday: Day): readonly ForeseenCell[] => {
    const key = `${agentId} ${monday}`
    const agent = names.agents.get(agentId)
    const found =
      weeks.get(key) ??
      (agent === undefined
        ? []
        : foreseenCells({ ...registry, templates, agent, days: weekDays(monday) }))
    weeks.set(key, found)
    return found
  }
  return {
    kept: (agentId, day) => kept.get(`${agentId} ${day}`) ?? [],
    foreseen: (agentId, day) =>
      foreseenWeek(agentId, mondayOf(day)).filter((cell) => cell.day === day),
    dayLength: (agentId, day) => {
      const agent = names.agents.get(agentId)
      return agent === undefined ? null : dayLength(agent, day, templates)
    },
  }
}
