import { dayFromNumber, dayNumber } from '#shared/kernel/day'
import { firstDayOf, lengthOfMonth, monthOf, type Month } from '#shared/kernel/month'
import type { TimeColumns } from './time-columns'
import type { Timesheet } from './timesheet'
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

  constructor(names: readonly string[] = []) {
    names.forEach((name) => this.of(name))
  }

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

/** The hours of one timesheet, summed. */
function sheetHours({ agentId, month, lines }: Timesheet, bodies: BodyNumbers): MonthHours {
  const base = dayNumber(firstDayOf(month)) - 1
  const columns = {
    day: Int32Array.from(lines, ({ day }) => base + Number(day.slice(8))),
    body: Int32Array.from(lines, ({ collectivityId }) =>
      collectivityId === null ? -1 : bodies.of(collectivityId),
    ),
    minutes: Int32Array.from(lines, (line) => line.minutes),
  }
  return monthHours(agentId, month, columns, new Places())
}

/** The book with one timesheet replaced. The others are shared, not copied. */
export function withSheet({ bodies, kept, changed }: HourBook, sheet: Timesheet): HourBook {
  const { agentId, month } = sheet
  const months = new Map(changed.get(agentId) ?? kept.get(agentId) ?? NO_MONTHS)
  months.set(month, sheetHours(sheet, bodies))
  return { bodies, kept, changed: new Map(changed).set(agentId, months) }
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

/** Puts columns in order by agent and month, and sums each. */
function bookOfColumns(hours: TimeColumns): HourBook {
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
  const places = new Places()
  const book = new Map<string, Map<Month, MonthHours>>()
  for (const { agent, month, first, last, places: list } of groups.values()) {
    const pick = (column: Int32Array): Int32Array =>
      list === null
        ? column.subarray(first, last + 1)
        : Int32Array.from(list, (at) => column[at] ?? 0)
    const lines = {
      day: pick(hours.day),
      body: pick(hours.collectivity),
      minutes: pick(hours.minutes),
    }
    const agentId = hours.agentIds[agent] ?? ''
    const months = book.get(agentId) ?? new Map<Month, MonthHours>()
    book.set(agentId, months.set(month, monthHours(agentId, month, lines, places)))
  }
  return { bodies: new BodyNumbers(hours.collectivityIds), kept: book, changed: new Map() }
}

const made = new WeakMap<TimeColumns, HourBook>()

/** The book of some columns: built once, and kept as long as they are. */
export function hourBook(hours: TimeColumns): HourBook {
  const known = made.get(hours)
  if (known !== undefined) return known
  const book = bookOfColumns(hours)
  made.set(hours, book)
  return book
}
