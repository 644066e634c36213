import { dayNumber } from '#shared/kernel/day'
import type { Month } from '#shared/kernel/month'
import { intersectPeriods, monthPeriod, type Period } from '#shared/kernel/period'
import {
  daysOfMonth,
  monthsOfAgent,
  type BodyNumbers,
  type HourBook,
  type MonthHours,
} from '../timesheets/hour-book'

/** What an agent did on the days of a part, body by body: only those that received something. Immutable. */
export interface AgentColumn {
  readonly agentId: string
  /** Places of the bodies, ascending. */
  readonly rows: readonly number[]
  /** In the order of `rows`: minutes, and number of uses. */
  readonly minutes: readonly number[]
  readonly uses: readonly number[]
  /** Triples: place of the body, place of the month, minutes. */
  readonly months: Int32Array
  readonly common: number
}

/** A month of a part: whole, where its sums may be taken, or the days of it that the part holds. */
export interface PartMonthDays {
  readonly month: Month
  readonly at: number
  /** Day numbers; `null` where the part holds the whole month. */
  readonly days: { readonly first: number; readonly last: number } | null
}

/** The months of a part with the days that it holds of each. */
export const partMonthDays = (months: readonly Month[], days: Period): readonly PartMonthDays[] =>
  months.flatMap((month, at): readonly PartMonthDays[] => {
    const whole = monthPeriod(month)
    const own = intersectPeriods(whole, days)
    if (own === null) return []
    const isWhole = own.from === whole.from && own.to === whole.to
    const span = { first: dayNumber(own.from), last: dayNumber(own.to) }
    return [{ month, at, days: isWhole ? null : span }]
  })

/** Finds the place of a body by its number in the book; -1 for one that the part doesn't serve. */
class RowsByNumber {
  private rows = new Int32Array(0)

  private readonly bodies: BodyNumbers
  private readonly rowOf: ReadonlyMap<string, number>

  constructor(bodies: BodyNumbers, rowOf: ReadonlyMap<string, number>) {
    this.bodies = bodies
    this.rowOf = rowOf
  }

  /** The table, completed for the bodies that were added to the book since. */
  table(): Int32Array {
    const { names } = this.bodies
    if (this.rows.length < names.length)
      this.rows = Int32Array.from(names, (name) => this.rowOf.get(name) ?? -1)
    return this.rows
  }
}

/** Sums by body, reused for the next agent: those touched are reset. */
class Sums {
  private readonly minutes: Int32Array
  private readonly uses: Int32Array
  private readonly seen: Uint8Array

  constructor(bodies: number) {
    this.minutes = new Int32Array(bodies)
    this.uses = new Int32Array(bodies)
    this.seen = new Uint8Array(bodies)
  }

  /** Adds up the months of an agent. */
  column(
    agentId: string,
    months: readonly PartMonthDays[],
    hours: readonly (MonthHours | undefined)[],
    rowOf: Int32Array,
  ): AgentColumn {
    const { minutes, uses, seen } = this
    const rows: number[] = []
    const byMonth = new Int32Array(
      3 * hours.reduce((count, own) => count + (own?.bodies.length ?? 0), 0),
    )
    let [common, end] = [0, 0]
    for (let place = 0; place < months.length; place += 1) {
      const own = hours[place]
      if (own === undefined) continue
      const at = months[place]?.at ?? 0
      common += own.common
      for (let index = 0; index < own.bodies.length; index += 1) {
        const row = rowOf[own.bodies[index] ?? -1] ?? -1
        if (row < 0) continue
        const value = own.minutes[index] ?? 0
        if (seen[row] === 0) {
          seen[row] = 1
          rows.push(row)
        }
        minutes[row] = (minutes[row] ?? 0) + value
        uses[row] = (uses[row] ?? 0) + (own.uses[index] ?? 0)
        byMonth[end] = row
        byMonth[end + 1] = at
        byMonth[end + 2] = value
        end += 3
      }
    }
    rows.sort((a, b) => a - b)
    const column = {
      agentId,
      rows,
      common,
      months: byMonth.subarray(0, end),
      minutes: rows.map((row) => minutes[row] ?? 0),
      uses: rows.map((row) => uses[row] ?? 0),
    }
    for (const row of rows) seen[row] = minutes[row] = uses[row] = 0
    return column
  }
}

/** The agents with a changed month compared with the previous book; `null` where all must be looked up. */
export function changedAgents(before: HourBook | null, now: HourBook): ReadonlySet<string> | null {
  if (before?.kept !== now.kept) return null
  const agents = [...before.changed.keys(), ...now.changed.keys()]
  return new Set(agents.filter((id) => before.changed.get(id) !== now.changed.get(id)))
}

/**
 * Gives the column of each agent of a part. A column is made again only where a month of the agent changed: settling after
 * one changed hour makes one column.
 */
export function agentColumns(
  agentIds: readonly string[],
  months: readonly PartMonthDays[],
  rowOf: ReadonlyMap<string, number>,
): (book: HourBook) => readonly AgentColumn[] {
  let before: HourBook | null = null
  let columns: readonly AgentColumn[] = []
  let rows: RowsByNumber | null = null
  const sums = new Sums(rowOf.size)
  const hoursOf = (book: HourBook, agentId: string): readonly (MonthHours | undefined)[] => {
    const own = monthsOfAgent(book, agentId)
    return months.map(({ month, days }) => {
      const hours = own.get(month)
      return hours === undefined || days === null
        ? hours
        : daysOfMonth(hours, days.first, days.last)
    })
  }
  return (book) => {
    const changed = changedAgents(before, book)
    if (rows === null || before?.bodies !== book.bodies) rows = new RowsByNumber(book.bodies, rowOf)
    const table = rows.table()
    columns = agentIds.map((agentId, at) => {
      const kept = columns[at]
      if (kept !== undefined && changed?.has(agentId) === false) return kept
      return sums.column(agentId, months, hoursOf(book, agentId), table)
    })
    before = book
    return columns
  }
}
