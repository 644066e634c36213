import { momentsOver } from '#shared/kernel/moments-over'
import { appendAll } from '#shared/kernel/append-all'
import { groupBy } from '#shared/kernel/group-by'
import { monthOf, type Month } from '#shared/kernel/month'
import { failedBy, success, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { setCells } from '#shared/domain/timesheets/set-cells'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import type { TimesheetChange } from '#shared/domain/timesheets/timesheet-change'
import { nameOfAgent } from './name-of-agent'
import type { Decision, Keeper, Registers } from './ports'
import { staysEntered, type Settled } from './stays-entered'
import { timeFailures } from './time-failures'
import { unknownRecord } from './missing-records'

type Sheet = DeskInput<'recordTime'>['sheets'][number]

interface Recorded {
  readonly agent: string
  readonly changes: readonly TimesheetChange[]
}

/** The months from the first line of a sheet to its last. */
interface Asked {
  readonly agentId: string
  readonly from: Month
  readonly to: Month
}

function askedOf({ agentId, lines }: Sheet): readonly Asked[] {
  const months = lines.map(({ day }) => monthOf(day)).sort()
  const [from, to] = [months[0], months.at(-1)]
  return from === undefined || to === undefined ? [] : [{ agentId, from, to }]
}

/** The months of the agents that some sheets touch, those of the same span read together: a wall has two hundred agents. */
async function readMonths(
  keeper: Pick<Keeper, 'readTimesheets'>,
  sheets: readonly Sheet[],
): Promise<ReadonlyMap<string, readonly Timesheet[]>> {
  const found = new Map<string, Timesheet[]>()
  for (const same of groupBy(sheets.flatMap(askedOf), ({ from, to }) => `${from} ${to}`)) {
    const [{ from, to }] = same
    const agentIds = [...new Set(same.map(({ agentId }) => agentId))]
    for (const timesheet of await keeper.readTimesheets({ agentIds, from, to })) {
      const own = found.get(timesheet.agentId)
      if (own === undefined) found.set(timesheet.agentId, [timesheet])
      else own.push(timesheet)
    }
  }
  return found
}

function recordSheet(
  registers: Registers,
  { agentId, lines }: Sheet,
  current: readonly Timesheet[],
  settled: Settled,
): Result<Recorded, Failure> {
  const agent = registers.agents.get(agentId)
  if (agent === undefined) return unknownRecord('agents', agentId)
  const changes = staysEntered(settled, setCells(agentId, lines, current))
  const failures = timeFailures(registers, agent, changes, current)
  return failures.length > 0
    ? failedBy(failures)
    : success({ agent: nameOfAgent(registers, agentId), changes })
}

/**
 * Decides on cells of agents' weeks: all of them, or none where one is refused. A line needs the agent at work that day and
 * an agreement in force that covers agent and body; a day has 24 h; a standing statement locks what it counted.
 *
 * @param settled the statements that rest on months, where they are not those in force: a correction lifts these
 */
export async function decideTime(
  keeper: Pick<Keeper, 'readTimesheets' | 'registers'>,
  sheets: readonly Sheet[],
  settled: Settled = keeper.registers(),
): Promise<Result<Decision, Failure>> {
  const recorded: Recorded[] = []
  const failures: Failure[] = []
  const months = await readMonths(keeper, sheets)
  for (const sheet of sheets) {
    const result = recordSheet(keeper.registers(), sheet, months.get(sheet.agentId) ?? [], settled)
    if (result.ok) recorded.push(result.value)
    else appendAll(failures, result.failures)
  }
  if (failures.length > 0) return failedBy(failures)
  const changes = recorded.flatMap((sheet) => sheet.changes)
  const touched = changes.flatMap(({ lines }) => lines.map(({ day }) => day))
  const asked = sheets.flatMap(({ lines }) => lines.map(({ day }) => day))
  const subject = [...new Set(recorded.map(({ agent }) => agent))].join(', ')
  return success({
    label: { verb: 'recordTime', subject, when: momentsOver(touched) ?? momentsOver(asked) },
    changes,
  })
}
