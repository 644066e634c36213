import { day } from '#shared/kernel/day'
import { foreseenCells } from '#shared/domain/timesheets/foreseen'
import { weekDays } from '#shared/domain/timesheets/week-days'
import { registryOf } from './registry'
import type { Running } from './running'
import './window-desk'

/** Every line that is kept in January, by agent, day and body. */
export async function keptIn({ window }: Running): Promise<ReadonlyMap<string, number>> {
  const answer = await window.evaluate(() =>
    self.desk.ask('readTimesheets', {
      agentIds: null,
      from: '2027-01' as never,
      to: '2027-01' as never,
    }),
  )
  if (!answer.ok) throw new Error('the hours can’t be read')
  return new Map(
    answer.value.flatMap(({ agentId, lines }) =>
      lines.map(({ day: on, collectivityId, minutes }) => [
        `${agentId} ${on} ${collectivityId ?? ''}`,
        minutes,
      ]),
    ),
  )
}

/** Minutes that are kept in January, by day. */
export async function minutesByDay(launched: Running): Promise<ReadonlyMap<string, number>> {
  const kept = [...(await keptIn(launched))]
  return new Map(kept.map(([key, minutes]) => [key.split(' ')[1] ?? '', minutes]))
}

/** What the usual weeks foresee, by agent, day and body. */
export async function foreseenIn(launched: Running): Promise<ReadonlyMap<string, number>> {
  const { agents, weekTemplates: templates, ...facts } = await registryOf(launched)
  const days = weekDays(day('2027-01-11'))
  return new Map(
    agents.flatMap((agent) =>
      foreseenCells({ ...facts, agent, days, templates }).map((cell) => [
        `${agent.id} ${cell.day} ${cell.collectivityId ?? ''}`,
        cell.minutes,
      ]),
    ),
  )
}

/** Identifiers of agents and bodies by their names. */
export async function identifiersIn(launched: Running): Promise<ReadonlyMap<string, string>> {
  const { agents, collectivities } = await registryOf(launched)
  return new Map([
    ...agents.map(({ id, firstName, lastName }) => [`${firstName} ${lastName}`, id] as const),
    ...collectivities.map(({ id, name }) => [name, id] as const),
  ])
}
