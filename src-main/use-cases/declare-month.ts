import { monthPeriod } from '#shared/kernel/period'
import { failure, success } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import { agentName } from '#shared/domain/agents/agent'
import { agentMonthId } from '#shared/domain/timesheets/agent-month-id'
import { lockedHoursFailure } from './locked-hours-failure'
import type { KeeperPort, Kept } from './ports'
import { settledFailure } from './settled-failure'
import { unknownRecord } from './missing-records'

/** Declares that an agent had no hours in a month. A month that was entered already, with or without hours, is unchanged. */
export function declareMonth(
  { keeper }: KeeperPort,
  { agentId, month }: DeskInput<'declareMonth'>,
): Kept {
  return keeper.accept(async () => {
    const agent = keeper.registers().agents.get(agentId)
    if (agent === undefined) return unknownRecord('agents', agentId)
    const label = { verb: 'declareMonth', subject: agentName(agent), when: month } as const
    const known = await keeper.readTimesheets({ agentIds: [agentId], from: month, to: month })
    if (known.length > 0) return success({ label, changes: [] })
    const registers = keeper.registers()
    const span = monthPeriod(month)
    const closed =
      settledFailure(registers, { agentId, span }, agentName(agent), month) ??
      lockedHoursFailure(registers, agentId, agentName(agent))(span)
    if (closed !== null) return failure(closed)
    return success({
      label,
      changes: [
        {
          table: 'timesheets',
          id: agentMonthId(agentId, month),
          agentId,
          month,
          existed: false,
          exists: true,
          lines: [],
        },
      ],
    })
  })
}
