import { appendAll } from '#shared/kernel/append-all'
import { monthOf } from '#shared/kernel/month'
import { failedBy, success, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { agentName } from '#shared/domain/agents/agent'
import { setCells } from '#shared/domain/timesheets/set-cells'
import type { TimesheetChange } from '#shared/domain/timesheets/timesheet-change'
import type { Decision, Keeper } from './ports'
import { timeFailures } from './time-failures'
import { unknownRecord } from './missing-records'

type Sheet = DeskInput<'recordTime'>['sheets'][number]

interface Recorded {
  readonly agent: string
  readonly changes: readonly TimesheetChange[]
}

async function recordSheet(
  keeper: Pick<Keeper, 'readTimesheets' | 'registers'>,
  { agentId, lines }: Sheet,
): Promise<Result<Recorded, Failure>> {
  const registers = keeper.registers()
  const agent = registers.agents.get(agentId)
  if (agent === undefined) return unknownRecord('agents', agentId)
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
  return failures.length > 0 ? failedBy(failures) : success({ agent: agentName(agent), changes })
}

/**
 * Decides on cells of agents' weeks: all of them, or none where one is refused. A line needs the agent at work that day and
 * an agreement in force that covers agent and body; a day has 24 h; a standing statement locks what it counted.
 */
export async function decideTime(
  keeper: Pick<Keeper, 'readTimesheets' | 'registers'>,
  sheets: readonly Sheet[],
): Promise<Result<Decision, Failure>> {
  const recorded: Recorded[] = []
  const failures: Failure[] = []
  for (const sheet of sheets) {
    const result = await recordSheet(keeper, sheet)
    if (result.ok) recorded.push(result.value)
    else appendAll(failures, result.failures)
  }
  if (failures.length > 0) return failedBy(failures)
  const changes = recorded.flatMap((sheet) => sheet.changes)
  const touched = changes.flatMap(({ lines }) => lines.map(({ day }) => day)).sort()
  const asked = sheets.flatMap(({ lines }) => lines.map(({ day }) => day)).sort()
  const subject = [...new Set(recorded.map(({ agent }) => agent))].join(', ')
  return success({
    label: { verb: 'recordTime', subject, when: touched[0] ?? asked[0] ?? null },
    changes,
  })
}
