import { dayFromNumber, dayNumber } from '#shared/kernel/day'
import type { Month } from '#shared/kernel/month'
import { firstDayOf, lengthOfMonth, monthOf } from '#shared/kernel/month'
import type { TimeColumns } from './time-columns'
import type { Timesheet } from './timesheet'
import { agentMonthId } from './timesheet'

/** The hours of an agent in a month: their lines, and their sums by body. Never changed: a month that changes is made anew. */
export interface MonthHours {
  readonly agentId: string
  readonly month: Month
  /** The bodies that received something, each once. */
  readonly bodies: readonly string[]
  /** `[body]` minutes, and number of lines with any. */
  readonly minutes: readonly number[]
  readonly uses: readonly number[]
  /** Minutes of common time. */
  readonly common: number
  /** The lines: `dayNumber`, index into `bodies` (-1 for common time), minutes. */
  readonly lines: {
    readonly day: Int32Array
    readonly body: Int32Array
    readonly minutes: Int32Array
  }
}

/** Hours by agent and month (`agentMonthId`), with their sums: whoever settles adds sums up, and reads no line twice. */
export interface HourBook {
  readonly kept: ReadonlyMap<string, MonthHours>
  /** Months that took the place of kept ones. */
  readonly changed: ReadonlyMap<string, MonthHours>
}

/** What is changed is copied at each change: beyond so many months all is put together again. */
const MOST_CHANGED = 500

/** The hours of an agent's month, by its `agentMonthId`. */
export const hoursIn = ({ kept, changed }: HourBook, id: string): MonthHours | undefined =>
  changed.get(id) ?? kept.get(id)

/** A book without any hours. */
export const NO_HOURS: HourBook = { kept: new Map(), changed: new Map() }

/** Lines of one agent's month as columns, with bodies by name. */
function monthHours(
  agentId: string,
  month: Month,
  lines: MonthHours['lines'],
  nameOf: (body: number) => string,
): MonthHours {
  const places = new Map<number, number>()
  const [bodies, minutes, uses]: [string[], number[], number[]] = [[], [], []]
  const body = new Int32Array(lines.body.length)
  let common = 0
  lines.body.forEach((global, at) => {
    const value = lines.minutes[at] ?? 0
    if (global < 0) {
      body[at] = -1
      common += value
      return
    }
    let place = places.get(global)
    if (place === undefined) {
      place = bodies.length
      places.set(global, place)
      bodies.push(nameOf(global))
      minutes.push(0)
      uses.push(0)
    }
    body[at] = place
    minutes[place] = (minutes[place] ?? 0) + value
    if (value > 0) uses[place] = (uses[place] ?? 0) + 1
  })
  return {
    ...{ agentId, month, bodies, minutes, uses, common },
    lines: { day: lines.day, minutes: lines.minutes, body },
  }
}

/** The hours of one timesheet, summed. */
export function sheetHours({ agentId, month, lines }: Timesheet): MonthHours {
  const names = [...new Set(lines.flatMap(({ collectivityId }) => collectivityId ?? []))]
  const places = new Map(names.map((name, at) => [name, at]))
  const base = dayNumber(firstDayOf(month)) - 1
  return monthHours(
    agentId,
    month,
    {
      day: Int32Array.from(lines, ({ day }) => base + Number(day.slice(8))),
      body: Int32Array.from(lines, ({ collectivityId }) =>
        collectivityId === null ? -1 : (places.get(collectivityId) ?? -1),
      ),
      minutes: Int32Array.from(lines, (line) => line.minutes),
    },
    (body) => names[body] ?? '',
  )
}

/** The book with one timesheet in the place of what its agent and month had. The others are shared, not copied. */
export function withSheet({ kept, changed }: HourBook, sheet: Timesheet): HourBook {
  const next = new Map(changed)
  next.set(agentMonthId(sheet.agentId, sheet.month), sheetHours(sheet))
  return next.size <= MOST_CHANGED
    ? { kept, changed: next }
    : { kept: new Map([...kept, ...next]), changed: new Map() }
}

/** Finds the month of a day; the one found last is tried first, since lines stand together. */
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

/** Puts columns in order by agent and month, and sums each. */
function bookOfColumns(hours: TimeColumns): HourBook {
  const monthAt = monthsByDay()
  const groups = new Map<string, { agent: number; month: Month; places: number[] }>()
  let group: { agent: number; month: Month; places: number[] } | undefined
  for (let at = 0; at < hours.minutes.length; at += 1) {
    const agent = hours.agent[at] ?? 0
    const month = monthAt(hours.day[at] ?? 0)
    if (group?.agent !== agent || group.month !== month) {
      const key = agentMonthId(hours.agentIds[agent] ?? '', month)
      group = groups.get(key) ?? { agent, month, places: [] }
      groups.set(key, group)
    }
    group.places.push(at)
  }
  const nameOf = (body: number): string => hours.collectivityIds[body] ?? ''
  const book = new Map<string, MonthHours>()
  for (const [key, { agent, month, places }] of groups) {
    const pick = (column: Int32Array): Int32Array => {
      const [first = 0, last = first - 1] = [places[0], places.at(-1)]
      if (last - first + 1 === places.length) return column.subarray(first, last + 1)
      return Int32Array.from(places, (at) => column[at] ?? 0)
    }
    const lines = {
      day: pick(hours.day),
      body: pick(hours.collectivity),
      minutes: pick(hours.minutes),
    }
    book.set(key, monthHours(hours.agentIds[agent] ?? '', month, lines, nameOf))
  }
  return { kept: book, changed: new Map() }
}

const made = new WeakMap<TimeColumns, HourBook>()

/** The book of some columns: made once, and kept as long as they are. */
export function hourBook(hours: TimeColumns): HourBook {
  const known = made.get(hours)
  if (known !== undefined) return known
  const book = bookOfColumns(hours)
  made.set(hours, book)
  return book
}
