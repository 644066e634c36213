import { monthOf } from '#shared/kernel/month'
import type { Result } from '#shared/kernel/result'
import { failure, success } from '#shared/kernel/result'
import type { DeskInput, Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { agentName } from '#shared/domain/agents/agent'
import { setCells } from '#shared/domain/timesheets/set-cells'
import type { Ports } from './ports'
import { timeFailures } from './time-failures'

/**
 * Sets cells of an agent's weeks: all of them, or none where one is refused. A line needs the agent at work that day and
 * an agreement in force that covers agent and body; a day holds 24 h; a standing statement locks what it counted.
 */
export function recordTime(
  { keeper }: Pick<Ports, 'keeper'>,
  { agentId, lines }: DeskInput<'recordTime'>,
): Promise<Result<Saved, Failure>> {
  return keeper.accept(async () => {
    const registers = keeper.registers()
    const agent = registers.agents.get(agentId)
    if (agent === undefined) return failure({ code: 'unknownRecord', table: 'agents', id: agentId })
    const days = lines.map(({ day }) => day).sort()
    const [first, last] = [days[0], days.at(-1)]
    const current =
      first === undefined || last === undefined
        ? []
        : await keeper.readTimesheets({
            agentIds: [agentId],
            from: monthOf(first),
            to: monthOf(last),
          })
    const changes = setCells(agentId, lines, current)
    const failures = timeFailures(registers, agent, changes, current)
    if (failures.length > 0) return failure(...failures)
    const touched = changes.flatMap((change) => change.lines.map(({ day }) => day)).sort()
    return success({
      label: { verb: 'recordTime', subject: agentName(agent), when: touched[0] ?? first ?? null },
      changes,
    })
  })
}
