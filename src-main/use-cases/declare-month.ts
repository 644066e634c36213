import { monthPeriod } from '#shared/kernel/period'
import { failure, success } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import { agentMonthId } from '#shared/domain/timesheets/agent-month-id'
import { lockedHoursFailure } from './locked-hours-failure'
import { nameOfAgent } from './name-of-agent'
import type { KeeperPort, Kept } from './ports'
import { settledFailure } from './settled-failure'
import { unknownRecord } from './missing-records'

/** Declares that an agent had no hours in a month. A month that was entered already, with or without hours, is unchanged. */
export function declareMonth(
  { keeper }: KeeperPort,
  { agentId, month }: DeskInput<'declareMonth'>,
): Kept {
  return keeper.accept(async () => {
    if (!keeper.registers().agents.has(agentId)) return unknownRecord('agents', agentId)
    const name = nameOfAgent(keeper.registers(), agentId)
    const label = { verb: 'declareMonth', subject: name, when: month } as const
    const known = await keeper.readTimesheets({ agentIds: [agentId], from: month, to: month })
    if (known.length > 0) return success({ label, changes: [] })
    const registers = keeper.registers()
    const span = monthPeriod(month)
    const closed =
      settledFailure(registers, { agentId, span }, name, month) ??
      lockedHoursFailure(registers, agentId, name)(span)
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
