import { minutes, type Minutes } from '#shared/kernel/minutes'
import { monthOf } from '#shared/kernel/month'
import type { Failure } from '#shared/contract/failures'
import type { Agent } from '#shared/domain/agents/agent'
import { cellMinutes, wantedCell, type ImportCell } from '#shared/domain/imports/gather-cells'
import { setCells, type WantedCell } from '#shared/domain/timesheets/set-cells'
import type { TimeLine, Timesheet } from '#shared/domain/timesheets/timesheet'
import { timeLineKey } from '#shared/domain/timesheets/time-line-key'
import type { TimesheetChange } from '#shared/domain/timesheets/timesheet-change'
import { lineCheck } from './line-check'
import { overfullDays } from './overfull-days'
import type { Registers } from './ports'

/** The effect on a cell. */
export interface RehearsedCell {
  readonly cell: ImportCell
  readonly status: 'added' | 'changed' | 'skipped' | 'refused'
  readonly before: Minutes | null
  readonly after: Minutes
  /** The cell as it would be kept; `null` where nothing would change. */
  readonly wanted: WantedCell | null
  readonly failures: readonly Failure[]
}

/** The effect on an agent's hours. */
export interface RehearsedAgent {
  readonly cells: readonly RehearsedCell[]
  readonly changes: readonly TimesheetChange[]
  /** Hours of the months that the file names, before and after. */
  readonly before: Minutes
  readonly after: Minutes
}

/** Lines that a month of an agent holds at most (`timesheetSchema`). */
const FULLEST_MONTH = 5000

interface Weighed {
  readonly cell: ImportCell
  readonly kept: TimeLine | undefined
  readonly after: Minutes
  readonly wanted: WantedCell | null
  readonly status: 'added' | 'changed' | 'skipped'
}

/** Compares a cell with what is kept: the same minutes change nothing, nor do zero minutes where nothing is kept. */
function weigh(cell: ImportCell, kept: TimeLine | undefined): Weighed {
  const after = cellMinutes(cell)
  const same = kept === undefined ? after === 0 : kept.minutes === after
  const status = same ? 'skipped' : kept === undefined ? 'added' : 'changed'
  return { cell, kept, after, status, wanted: same ? null : wantedCell(cell, kept?.task ?? '') }
}

const asChanges = (
  agentId: string,
  weighed: readonly Weighed[],
  current: readonly Timesheet[],
): readonly TimesheetChange[] =>
  setCells(
    agentId,
    weighed.flatMap(({ wanted }) => wanted ?? []),
    current,
  )

/** Months that would hold too many lines. */
function fullMonths(
  changes: readonly TimesheetChange[],
  current: readonly Timesheet[],
): ReadonlySet<string> {
  const sizes = new Map(current.map(({ month, lines }) => [month, lines.length]))
  return new Set(
    changes
      .filter(
        ({ month, lines }) =>
          (sizes.get(month) ?? 0) + lines.filter(({ before }) => before === null).length >
          FULLEST_MONTH,
      )
      .map(({ month }) => month),
  )
}

/** The failures of the cells that would change, by their key. */
function refusals(
  registers: Registers,
  agent: Agent,
  weighed: readonly Weighed[],
  current: readonly Timesheet[],
): ReadonlyMap<string, readonly Failure[]> {
  const changes = asChanges(agent.id, weighed, current)
  const check = lineCheck(registers, agent)
  const found = new Map<string, readonly Failure[]>()
  for (const line of changes.flatMap(({ lines }) => lines)) {
    const failures = check(line)
    if (failures.length > 0) found.set(timeLineKey(line), failures)
  }
  const sound = weighed.filter(({ cell }) => !found.has(cell.key))
  const rest = asChanges(agent.id, sound, current)
  const overfull = new Map(
    overfullDays(registers, agent.id, rest, current).map((full) => [full.day, full]),
  )
  const crowded = fullMonths(rest, current)
  for (const line of rest.flatMap(({ lines }) => lines)) {
    const full = overfull.get(line.day)
    if (full !== undefined) found.set(timeLineKey(line), [full])
    else if (crowded.has(monthOf(line.day)))
      found.set(timeLineKey(line), [{ code: 'importMonthFull', limit: FULLEST_MONTH }])
  }
  return found
}

const sum = (lines: readonly { readonly minutes: number }[]): number =>
  lines.reduce((total, line) => total + line.minutes, 0)

/**
 * Compares the cells of one agent with what is kept, under all the checks of hours that are typed.
 *
 * @param current the agent's months that the file names
 */
export function rehearseAgent(
  registers: Registers,
  agent: Agent,
  cells: readonly ImportCell[],
  current: readonly Timesheet[],
): RehearsedAgent {
  const kept = new Map(
    current.flatMap(({ lines }) => lines).map((line) => [timeLineKey(line), line]),
  )
  const whole = cells.filter(({ refusedLine }) => refusedLine === null)
  const weighed = whole.map((cell) => weigh(cell, kept.get(cell.key)))
  const refused = refusals(registers, agent, weighed, current)
  const changes = asChanges(
    agent.id,
    weighed.filter(({ cell }) => !refused.has(cell.key)),
    current,
  )
  const before = sum(current.flatMap(({ lines }) => lines))
  const more = changes.flatMap(({ lines }) => lines)
  const delta = more.reduce(
    (total, line) => total + (line.after?.minutes ?? 0) - (line.before?.minutes ?? 0),
    0,
  )
  return {
    cells: weighed.map(({ cell, kept: line, after, wanted, status }) => {
      const failures = refused.get(cell.key) ?? []
      return {
        cell,
        before: line?.minutes ?? null,
        after,
        wanted,
        failures,
        status: failures.length > 0 ? 'refused' : status,
      }
    }),
    changes,
    before: minutes(before),
    after: minutes(before + delta),
  }
}
