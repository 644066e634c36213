import { addDays } from '#shared/kernel/day'
import { canonicalJson } from '#shared/kernel/canonical-json'
import { failure, success } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { templateClash } from '#shared/domain/timesheets/clashes'
import { openBefore } from '#shared/domain/timesheets/open-before'
import type { WeekTemplate } from '#shared/domain/timesheets/week-template'
import { missingAgents, missingCollectivities } from './missing-records'
import type { Kept, SigningPorts } from './ports'
import { nameOfAgent } from './name-of-agent'

/** Ends the open usual week of the same agent the day before; after one that has an end, it goes on. */
function closeBefore(
  templates: Map<string, WeekTemplate>,
  template: WeekTemplate,
  newId: () => string,
): void {
  const other = openBefore(templates.values(), template)
  if (other === undefined) return
  const { from, to } = template.period
  templates.set(other.id, { ...other, period: { ...other.period, to: addDays(from, -1) } })
  if (to === null) return
  const after = { ...other, id: newId(), period: { from: addDays(to, 1), to: null } }
  templates.set(after.id, after)
}

/**
 * Creates or replaces usual weeks: all of them, or none where one is refused. Agents and bodies exist, and two usual
 * weeks of an agent are never in force on one day.
 */
export function saveWeekTemplates(
  { keeper, surroundings }: SigningPorts,
  { templates, closePrevious }: DeskInput<'saveWeekTemplates'>,
): Kept {
  return keeper.accept(() => {
    const registers = keeper.registers()
    const bodies = templates.flatMap(({ slots }) =>
      slots.flatMap(({ collectivityId }) => collectivityId ?? []),
    )
    const missing = [
      ...missingAgents(
        registers,
        templates.map(({ agentId }) => agentId),
      ),
      ...missingCollectivities(registers, bodies),
    ]
    if (missing.length > 0) return failure(...missing)
    const kept = new Map(registers.weekTemplates)
    for (const template of templates) {
      if (closePrevious) closeBefore(kept, template, surroundings.newId)
      kept.set(template.id, template)
    }
    const clashes = templates.flatMap((template): readonly Failure[] => {
      const day = templateClash(kept.values(), template)
      const agent = nameOfAgent(registers, template.agentId)
      return day === null ? [] : [{ code: 'weekTemplatesOverlap', agent, day }]
    })
    if (clashes.length > 0) return failure(...clashes)
    const changes = [...kept].flatMap(([id, after]) => {
      const before = registers.weekTemplates.get(id) ?? null
      return canonicalJson(before) === canonicalJson(after)
        ? []
        : [{ table: 'weekTemplates', id, before, after } as const]
    })
    const names = new Set(templates.map(({ agentId }) => nameOfAgent(registers, agentId)))
    return success({
      label: { verb: 'saveWeekTemplate', subject: [...names].join(', '), when: null },
      changes,
    })
  })
}
