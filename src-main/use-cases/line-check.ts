import type { Period } from '#shared/kernel/period'
import type { Failure } from '#shared/contract/failures'
import { workPeriodOn, type Agent } from '#shared/domain/agents/agent'
import { coveringAgreement, nearestAgreement } from '#shared/domain/agreements/coverage'
import type { TimeLineChange } from '#shared/domain/timesheets/timesheet-change'
import { lockedHoursFailure } from './locked-hours-failure'
import { nameOfAgent } from './name-of-agent'
import { nameOfBody } from './name-of-body'
import type { Registers } from './ports'
import { settledFailure } from './settled-failure'

function lineFailures(
  registers: Registers,
  agent: Agent,
  name: string,
  held: (span: Period) => Failure | null,
  line: TimeLineChange,
): readonly Failure[] {
  const { day, collectivityId } = line
  const span = { from: day, to: day }
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
      collectivity: body === null ? null : nameOfBody(registers, body.id),
      day,
      agreement: nearest?.reference ?? '',
    },
  ]
}

/** The failures of a change of one line of an agent's hours; none where it may be kept. */
export function lineCheck(
  registers: Registers,
  agent: Agent,
): (line: TimeLineChange) => readonly Failure[] {
  const name = nameOfAgent(registers, agent.id)
  const held = lockedHoursFailure(registers, agent.id, name)
  return (line) => lineFailures(registers, agent, name, held, line)
}
