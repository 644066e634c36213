import type { Failure } from '#shared/contract/failures'
import type { Agent } from '#shared/domain/agents/agent'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import type { TimesheetChange } from '#shared/domain/timesheets/timesheet-change'
import { lineCheck } from './line-check'
import { overfullDays } from './overfull-days'
import type { Registers } from './ports'

/** The failures of changes of an agent's hours, line by line then day by day; none where all may be kept. */
export function timeFailures(
  registers: Registers,
  agent: Agent,
  changes: readonly TimesheetChange[],
  current: readonly Timesheet[],
): readonly Failure[] {
  const check = lineCheck(registers, agent)
  return [
    ...changes.flatMap(({ lines }) => lines.flatMap(check)),
    ...overfullDays(registers, agent.id, changes, current),
  ]
}
