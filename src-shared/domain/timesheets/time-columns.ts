import { dayNumber } from '#shared/kernel/day'
import { firstDayOf } from '#shared/kernel/month'
import { Numbering } from '#shared/kernel/numbering'
import type { Timesheet } from './timesheet'

/**
 * Hours as columns: one place per line in four typed arrays. A million lines cross a process border in milliseconds,
 * and the engine reads them without making an object. Tasks stay in the timesheets.
 */
export interface TimeColumns {
  readonly agentIds: readonly string[]
  readonly collectivityIds: readonly string[]
  /** Index into `agentIds`. */
  readonly agent: Int32Array
  /** Index into `collectivityIds`; -1 for common time. */
  readonly collectivity: Int32Array
  /** `dayNumber` of the line. */
  readonly day: Int32Array
  /** Whole minutes. */
  readonly minutes: Int32Array
  /** Agent-months that were entered, even without a line: `agentMonthId` values. */
  readonly entered: readonly string[]
}

/** The numbers of so many lines, all 0 yet. */
export const emptyNumbers = (lines: number) => ({
  agent: new Int32Array(lines),
  collectivity: new Int32Array(lines),
  day: new Int32Array(lines),
  minutes: new Int32Array(lines),
})

/** Lays timesheets out as columns, in the order given. */
export function timeColumns(timesheets: readonly Timesheet[]): TimeColumns {
  const size = timesheets.reduce((sum, { lines }) => sum + lines.length, 0)
  const agents = new Numbering()
  const collectivities = new Numbering()
  const columns = emptyNumbers(size)
  let at = 0
  for (const { agentId, month, lines } of timesheets) {
    const agent = agents.of(agentId)
    const base = lines.length > 0 ? dayNumber(firstDayOf(month)) - 1 : 0
    for (const line of lines) {
      columns.agent[at] = agent
      columns.collectivity[at] =
        line.collectivityId === null ? -1 : collectivities.of(line.collectivityId)
      columns.day[at] = base + Number(line.day.slice(8))
      columns.minutes[at] = line.minutes
      at += 1
    }
  }
  return {
    agentIds: agents.names,
    collectivityIds: collectivities.names,
    ...columns,
    entered: timesheets.map(({ agentId, month }) => `${agentId}/${month}`),
  }
}
