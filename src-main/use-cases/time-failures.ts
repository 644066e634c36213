import { MINUTES_PER_DAY } from '#shared/kernel/minutes'
import type { Period } from '#shared/kernel/period'
import type { Failure } from '#shared/contract/failures'
import type { Agent } from '#shared/domain/agents/agent'
import { agentName, workPeriodOn } from '#shared/domain/agents/agent'
import { coveringAgreement, nearestAgreement } from '#shared/domain/agreements/coverage'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import type { TimeLineChange, TimesheetChange } from '#shared/domain/workspace/change'
import { heldFailure } from './held-failure'
import type { Registers } from './ports'
import { settledFailure } from './settled-failure'

function lineFailures(
  registers: Registers,
  agent: Agent,
  held: (span: Period) => Failure | null,
  line: TimeLineChange,
): readonly Failure[] {
  const { day, collectivityId } = line
  const span = { from: day, to: day }
  const name = agentName(agent)
  const settled = settledFailure(registers, { agentId: agent.id, span, collectivityId }, name, day)
  const closed = settled ?? held(span)
  if (closed !== null) return [closed]
  if (line.after === null) return []
  const body = collectivityId === null ? null : registers.collectivities.get(collectivityId)
  if (body === undefined)
    return [{ code: 'unknownRecord', table: 'collectivities', id: collectivityId ?? '' }]
  if (workPeriodOn(agent, day) === undefined)
    return [{ code: 'agentNotEmployed', agent: name, day }]
  const hour = { agentId: agent.id, collectivityId, day }
  if (coveringAgreement(registers.agreements.values(), hour) !== undefined) return []
  const nearest = nearestAgreement(registers.agreements.values(), hour)
  return [
    {
      code: 'outsideAgreement',
      agent: name,
      collectivity: body === null ? null : body.name,
      day,
      agreement: nearest?.reference ?? '',
    },
  ]
}

function overfullDays(
  agent: Agent,
  changes: readonly TimesheetChange[],
  current: readonly Timesheet[],
): readonly Failure[] {
  const totals = new Map<string, number>()
  const add = (day: string, minutes: number): unknown =>
    totals.set(day, (totals.get(day) ?? 0) + minutes)
  for (const { lines } of current) for (const { day, minutes } of lines) add(day, minutes)
  for (const { lines } of changes)
    for (const { day, before, after } of lines)
      add(day, (after?.minutes ?? 0) - (before?.minutes ?? 0))
  const touched = new Set(changes.flatMap(({ lines }) => lines.map(({ day }) => day)))
  return [...touched].sort().flatMap((day) => {
    const minutes = totals.get(day) ?? 0
    return minutes > MINUTES_PER_DAY
      ? [{ code: 'dayOver24Hours', agent: agentName(agent), day, minutes } as const]
      : []
  })
}

/** What stands against changes of an agent's hours, line by line then day by day; nothing where all may be kept. */
export function timeFailures(
  registers: Registers,
  agent: Agent,
  changes: readonly TimesheetChange[],
  current: readonly Timesheet[],
): readonly Failure[] {
  const held = heldFailure(registers, agent.id, agentName(agent))
  return [
    ...changes.flatMap(({ lines }) =>
      lines.flatMap((line) => lineFailures(registers, agent, held, line)),
    ),
    ...overfullDays(agent, changes, current),
  ]
}
