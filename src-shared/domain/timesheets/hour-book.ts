import { dayFromNumber, dayNumber } from '#shared/kernel/day'
import { firstDayOf, lengthOfMonth, monthOf, type Month } from '#shared/kernel/month'
import { oncePer } from '#shared/kernel/once-per'
import type { TimeColumns } from './time-columns'
import { agentMonthId } from './agent-month-id'

/** The hours of an agent in a month: their lines, and their sums by body. Immutable: a changed month is a new object. */
export interface MonthHours {
  readonly agentId: string
  readonly month: Month
  /** The bodies that received something, each once, by their numbers in the book. */
  readonly bodies: Int32Array
  /** `[body]` minutes, and number of lines with any. */
  readonly minutes: Int32Array
  readonly uses: Int32Array
  /** Minutes of common time. */
  readonly common: number
  /** The lines: `dayNumber`, number of the body in the book (-1 for common time), minutes. */
  readonly lines: {
    readonly day: Int32Array
    readonly body: Int32Array
    readonly minutes: Int32Array
  }
}

/** Bodies by number; new ones are added at the end, none ever changes its number. */
export class BodyNumbers {
  readonly names: string[] = []
  private readonly numbers = new Map<string, number>()

  of(name: string): number {
    const known = this.numbers.get(name)
    if (known !== undefined) return known
    this.numbers.set(name, this.names.length)
    this.names.push(name)
    return this.names.length - 1
  }
}

/** By agent, then by month. */
type ByAgentAndMonth = ReadonlyMap<string, ReadonlyMap<Month, MonthHours>>

/** Hours by agent and month, with their sums: a settlement adds sums up, and reads no line twice. */
export interface HourBook {
  readonly bodies: BodyNumbers
  readonly kept: ByAgentAndMonth
  /** Agents with a month that replaced the kept one: all their months. */
  readonly changed: ByAgentAndMonth
}

const NO_MONTHS: ReadonlyMap<Month, MonthHours> = new Map()

/** The months of an agent. */
export const monthsOfAgent = (
  { kept, changed }: HourBook,
  agentId: string,
): ReadonlyMap<Month, MonthHours> => changed.get(agentId) ?? kept.get(agentId) ?? NO_MONTHS

/** A book without any hours. */
export const NO_HOURS: HourBook = {
  bodies: new BodyNumbers(),
  kept: new Map(),
  changed: new Map(),
}

/** Places of bodies while a month is summed, used again for the next: -1 where a body has none yet. */
class Places {
  private of = new Int32Array(64).fill(-1)

  at(body: number): number {
    return body < this.of.length ? (this.of[body] ?? -1) : -1
  }

  set(body: number, place: number): void {
    if (body >= this.of.length) {
      const longer = new Int32Array(Math.max(body + 1, this.of.length * 2)).fill(-1)
      longer.set(this.of)
      this.of = longer
    }
    this.of[body] = place
  }
}

/** Lines of one agent's month, summed. */
function monthHours(
  agentId: string,
  month: Month,
  lines: MonthHours['lines'],
  places: Places,
): MonthHours {
  const [bodies, minutes, uses]: [number[], number[], number[]] = [[], [], []]
  let common = 0
  for (let at = 0; at < lines.body.length; at += 1) {
    const body = lines.body[at] ?? -1
    const value = lines.minutes[at] ?? 0
    if (body < 0) {
      common += value
      continue
    }
    let place = places.at(body)
    if (place < 0) {
      place = bodies.length
      places.set(body, place)
      bodies.push(body)
      minutes.push(0)
      uses.push(0)
    }
    minutes[place] = (minutes[place] ?? 0) + value
    if (value > 0) uses[place] = (uses[place] ?? 0) + 1
  }
  for (const body of bodies) places.set(body, -1)
  const sums = {
    bodies: Int32Array.from(bodies),
    minutes: Int32Array.from(minutes),
    uses: Int32Array.from(uses),
  }
  return { agentId, month, ...sums, common, lines }
}

/** The days of a month, from the first to the last asked: its lines and sums on these alone. */
export function daysOfMonth(hours: MonthHours, first: number, last: number): MonthHours {
  const { agentId, month, lines } = hours
  const places: number[] = []
  lines.day.forEach((day, at) => {
    if (day >= first && day <= last) places.push(at)
  })
  const pick = (column: Int32Array): Int32Array => Int32Array.from(places, (at) => column[at] ?? 0)
  const own = { day: pick(lines.day), body: pick(lines.body), minutes: pick(lines.minutes) }
  return monthHours(agentId, month, own, new Places())
}

/** Finds the month of a day; the one found last is tried first, since lines of a month are together. */
function monthsByDay(): (day: number) => Month {
  let [from, to, last] = [1, 0, '' as Month]
  return (day) => {
    if (day < from || day > to) {
      last = monthOf(dayFromNumber(day))
      from = dayNumber(firstDayOf(last))
      to = from + lengthOfMonth(last) - 1
    }
    return last
  }
}

/** Places of the lines of an agent's month: a run of them, or a list where others are between. */
interface Group {
  readonly agent: number
  readonly month: Month
  readonly first: number
  last: number
  places: number[] | null
}

/** The lines of a group, their bodies by their numbers in the book. */
function linesOf(hours: TimeColumns, body: Int32Array, group: Group): MonthHours['lines'] {
  const { first, last, places } = group
  const pick = (column: Int32Array): Int32Array =>
    places === null
      ? column.subarray(first, last + 1)
      : Int32Array.from(places, (at) => column[at] ?? 0)
  return { day: pick(hours.day), body: pick(body), minutes: pick(hours.minutes) }
}

/** Lines that keep no others in memory, as a part of a whole column does. */
const alone = ({ day, body, minutes }: MonthHours['lines']): MonthHours['lines'] => ({
  day: day.slice(),
  body: body.slice(),
  minutes: minutes.slice(),
})

/** Places of the lines of columns, by agent and month. */
function groupsOf(hours: TimeColumns): Iterable<Group> {
  const monthAt = monthsByDay()
  const groups = new Map<string, Group>()
  let group: Group | undefined
  for (let at = 0; at < hours.minutes.length; at += 1) {
    const agent = hours.agent[at] ?? 0
    const month = monthAt(hours.day[at] ?? 0)
    if (group?.agent !== agent || group.month !== month) {
      const key = agentMonthId(hours.agentIds[agent] ?? '', month)
      const known: Group | undefined = groups.get(key)
      if (known !== undefined && known.last !== at - 1)
        known.places ??= Array.from(
          { length: known.last - known.first + 1 },
          (_, place) => known.first + place,
        )
      group = known ?? { agent, month, first: at, last: at, places: null }
      groups.set(key, group)
    }
    group.last = at
    group.places?.push(at)
  }
  return groups.values()
}

const isSame = (a: Int32Array, b: Int32Array): boolean => {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false
  return true
}

/** Puts columns in order by agent and month, and sums each; a month of the book before with the same lines is taken as it is. */
function monthsOfColumns(
  hours: TimeColumns,
  before: HourBook,
): Map<string, Map<Month, MonthHours>> {
  const numbers = Int32Array.from(hours.collectivityIds, (id) => before.bodies.of(id))
  const body = numbers.every((number, at) => number === at)
    ? hours.collectivity
    : hours.collectivity.map((at) => numbers[at] ?? -1)
  const places = new Places()
  const months = new Map<string, Map<Month, MonthHours>>()
  for (const group of groupsOf(hours)) {
    const agentId = hours.agentIds[group.agent] ?? ''
    const lines = linesOf(hours, body, group)
    const known = monthsOfAgent(before, agentId).get(group.month)
    const isKnown =
      known !== undefined &&
      isSame(known.lines.minutes, lines.minutes) &&
      isSame(known.lines.body, lines.body) &&
      isSame(known.lines.day, lines.day)
    const own = months.get(agentId) ?? new Map<Month, MonthHours>()
    own.set(group.month, isKnown ? known : monthHours(agentId, group.month, alone(lines), places))
    months.set(agentId, own)
  }
  return months
}

/**
 * The book of some columns after that of others. What did not change is shared: months with the same lines, and agents of whom no
 * month changed, so that only what changed is counted again.
 */
export function hourBookAfter(before: HourBook, hours: TimeColumns): HourBook {
  const now = monthsOfColumns(hours, before)
  const changed = new Map<string, ReadonlyMap<Month, MonthHours>>()
  for (const agentId of new Set([...before.kept.keys(), ...before.changed.keys(), ...now.keys()])) {
    const [was, own] = [monthsOfAgent(before, agentId), now.get(agentId) ?? NO_MONTHS]
    const isShared =
      was.size === own.size && [...own].every(([month, one]) => was.get(month) === one)
    if (!isShared) changed.set(agentId, own)
    else if (before.changed.has(agentId)) changed.set(agentId, was)
  }
  return { bodies: before.bodies, kept: before.kept, changed }
}

/** The book of some columns: built once, and kept as long as they are. */
export const hourBook = oncePer((hours: TimeColumns): HourBook => {
  const bodies = new BodyNumbers()
  const none: HourBook = { bodies, kept: new Map(), changed: new Map() }
  return { bodies, kept: monthsOfColumns(hours, none), changed: new Map() }
})
