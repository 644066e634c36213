import { dayNumber } from '#shared/kernel/day'
import type { Month } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'
import { intersectPeriods, monthPeriod } from '#shared/kernel/period'
import type { HourBook, MonthHours } from '../timesheets/hour-book'
import { hoursIn } from '../timesheets/hour-book'
import { agentMonthId } from '../timesheets/timesheet'

/** What an agent did on the days of a part, body by body: only those that received something. Never changed once made. */
export interface AgentColumn {
  readonly agentId: string
  /** Places of the bodies, rising. */
  readonly rows: readonly number[]
  /** In the order of `rows`: minutes, and number of uses. */
  readonly minutes: readonly number[]
  readonly uses: readonly number[]
  /** Triples: place of the body, place of the month, minutes. */
  readonly months: readonly number[]
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

/** More months than any settlement covers. */
const MOST_MONTHS = 100_000

/** What is being added up for one body. */
interface Sum {
  minutes: number
  uses: number
}

class Sums {
  private readonly byRow = new Map<number, Sum>()
  private readonly byMonth = new Map<number, number>()
  common = 0

  add(row: number, month: number, minutes: number, uses: number): void {
    let sum = this.byRow.get(row)
    if (sum === undefined) this.byRow.set(row, (sum = { minutes: 0, uses: 0 }))
    sum.minutes += minutes
    sum.uses += uses
    const place = row * MOST_MONTHS + month
    this.byMonth.set(place, (this.byMonth.get(place) ?? 0) + minutes)
  }

  column(agentId: string): AgentColumn {
    const rows = [...this.byRow.keys()].sort((a, b) => a - b)
    const sums = rows.flatMap((row) => this.byRow.get(row) ?? [])
    return {
      ...{ agentId, rows, common: this.common },
      minutes: sums.map(({ minutes }) => minutes),
      uses: sums.map(({ uses }) => uses),
      months: [...this.byMonth]
        .sort(([a], [b]) => a - b)
        .flatMap(([place, minutes]) => [
          Math.floor(place / MOST_MONTHS),
          place % MOST_MONTHS,
          minutes,
        ]),
    }
  }
}

function addDays(
  sums: Sums,
  { bodies, lines }: MonthHours,
  at: number,
  { first, last }: NonNullable<PartMonthDays['days']>,
  rowOf: ReadonlyMap<string, number>,
): void {
  lines.day.forEach((day, line) => {
    if (day < first || day > last) return
    const [body, value] = [bodies[lines.body[line] ?? -1], lines.minutes[line] ?? 0]
    const row = body === undefined ? undefined : rowOf.get(body)
    if (body === undefined) sums.common += value
    else if (row !== undefined) sums.add(row, at, value, value > 0 ? 1 : 0)
  })
}

/** Adds up the months of an agent: whole ones by their sums, those that the part cuts line by line. */
function makeColumn(
  agentId: string,
  months: readonly PartMonthDays[],
  hours: readonly (MonthHours | undefined)[],
  rowOf: ReadonlyMap<string, number>,
): AgentColumn {
  const sums = new Sums()
  months.forEach(({ at, days }, place) => {
    const own = hours[place]
    if (own === undefined) return
    if (days !== null) {
      addDays(sums, own, at, days, rowOf)
      return
    }
    sums.common += own.common
    own.bodies.forEach((body, index) => {
      const row = rowOf.get(body)
      if (row !== undefined) sums.add(row, at, own.minutes[index] ?? 0, own.uses[index] ?? 0)
    })
  })
  return sums.column(agentId)
}

/** The agents of which some month is another one than in the book before; `null` where that must be looked up. */
export function changedAgents(before: HourBook | null, now: HourBook): ReadonlySet<string> | null {
  if (before?.kept !== now.kept) return null
  const changed = [...before.changed, ...now.changed].filter(
    ([id, hours]) => before.changed.get(id) !== hours || now.changed.get(id) !== hours,
  )
  return new Set(changed.map(([, { agentId }]) => agentId))
}

/**
 * Gives the column of each agent of a part. A column is made again only where a month of the agent is another one: whoever
 * settles after a changed hour makes one.
 */
export function agentColumns(
  agentIds: readonly string[],
  months: readonly PartMonthDays[],
  rowOf: ReadonlyMap<string, number>,
): (book: HourBook) => readonly AgentColumn[] {
  let before: HourBook | null = null
  let columns: readonly AgentColumn[] = []
  return (book) => {
    const changed = changedAgents(before, book)
    columns = agentIds.map((agentId, at) => {
      const kept = columns[at]
      if (kept !== undefined && changed?.has(agentId) === false) return kept
      const hours = months.map(({ month }) => hoursIn(book, agentMonthId(agentId, month)))
      return makeColumn(agentId, months, hours, rowOf)
    })
    before = book
    return columns
  }
}
