import { instantMillis } from '#shared/kernel/instant'
import { minutes } from '#shared/kernel/minutes'
import { failure, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { setCells } from '#shared/domain/timesheets/set-cells'
import { placeOfTimer, started, type TimerPlace } from '#shared/domain/timesheets/timer'
import { keepTimer } from './keep-timer'
import { nameOfAgent } from './name-of-agent'
import { nameOfBody } from './name-of-body'
import type { Registers } from './ports'
import { timeFailures } from './time-failures'
import type { TimerPorts } from './timer-ports'
import { unknownRecord } from './missing-records'

function runningFailure(registers: Registers, { agentId, collectivityId }: TimerPlace): Failure {
  const { agents } = registers
  return {
    code: 'timerRunning',
    agent: agents.has(agentId) ? nameOfAgent(registers, agentId) : '',
    collectivity: collectivityId === null ? null : nameOfBody(registers, collectivityId),
  }
}

/**
 * Starts the timer for an agent and a body: one runs at a time, and only where a first minute could be recorded today.
 */
export async function startTimer(
  { keeper, surroundings, timer, calendar }: TimerPorts,
  place: DeskInput<'startTimer'>,
): Promise<Result<null, Failure>> {
  const registers = keeper.registers()
  const before = timer.current()
  if (before.running !== null) return failure(runningFailure(registers, before.running))
  const agent = registers.agents.get(place.agentId)
  if (agent === undefined) return unknownRecord('agents', place.agentId)
  const now = surroundings.now()
  const cell = { ...placeOfTimer(place), day: calendar.dayOf(instantMillis(now)), task: '' }
  const first = setCells(agent.id, [{ ...cell, minutes: minutes(1) }], [])
  const failures = timeFailures(registers, agent, first, [])
  if (failures.length > 0) return failure(...failures)
  return keepTimer(timer, started(before, place, now))
}
