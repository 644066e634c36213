import { dayNumber, type Day } from '#shared/kernel/day'
import type { TimeColumns } from '../timesheets/time-columns'

/** A line of hours by name. */
export interface HourLine {
  readonly agentId: string
  readonly collectivityId: string
  readonly day: Day
  readonly minutes: number
}

/** The same hours without some lines: those of an index that `keep` refuses. The columns given are left as they are. */
export function withoutLines(hours: TimeColumns, keep: (at: number) => boolean): TimeColumns {
  const kept: number[] = []
  for (let at = 0; at < hours.minutes.length; at += 1) if (keep(at)) kept.push(at)
  if (kept.length === hours.minutes.length) return hours
  const pick = (column: Int32Array): Int32Array => {
    const picked = new Int32Array(kept.length)
    kept.forEach((at, place) => (picked[place] = column[at] ?? 0))
    return picked
  }
  return {
    ...hours,
    agent: pick(hours.agent),
    collectivity: pick(hours.collectivity),
    day: pick(hours.day),
    minutes: pick(hours.minutes),
  }
}

const joined = (column: Int32Array, more: readonly number[]): Int32Array => {
  const longer = new Int32Array(column.length + more.length)
  longer.set(column)
  longer.set(more, column.length)
  return longer
}

const placeIn = (names: readonly string[], more: readonly string[]): readonly string[] => [
  ...new Set([...names, ...more]),
]

/** The same hours with lines added behind. */
export function withLines(hours: TimeColumns, lines: readonly HourLine[]): TimeColumns {
  if (lines.length === 0) return hours
  const agentIds = placeIn(
    hours.agentIds,
    lines.map(({ agentId }) => agentId),
  )
  const collectivityIds = placeIn(
    hours.collectivityIds,
    lines.map(({ collectivityId }) => collectivityId),
  )
  const column = (valueOf: (line: HourLine) => number): readonly number[] => lines.map(valueOf)
  return {
    ...hours,
    agentIds,
    collectivityIds,
    agent: joined(
      hours.agent,
      column(({ agentId }) => agentIds.indexOf(agentId)),
    ),
    collectivity: joined(
      hours.collectivity,
      column(({ collectivityId }) => collectivityIds.indexOf(collectivityId)),
    ),
    day: joined(
      hours.day,
      column(({ day }) => dayNumber(day)),
    ),
    minutes: joined(
      hours.minutes,
      column(({ minutes }) => minutes),
    ),
  }
}
