import { dayNumber } from '#shared/kernel/day'
import type { Minutes } from '#shared/kernel/minutes'
import { minutes } from '#shared/kernel/minutes'
import type { Month } from '#shared/kernel/month'
import { monthPeriod, monthsOf, intersectPeriods } from '#shared/kernel/period'
import { periodHolds } from '#shared/kernel/period'
import type { Adjustment } from '../approvals/adjustment'
import type { MonthHours } from '../timesheets/hour-book'
import { agentMonthId } from '../timesheets/timesheet'
import type { Objection } from './objection'
import type { PartFacts } from './placed-facts'

/** The hours of a settlement, counted once: by beneficiary and agent, by beneficiary and month, and common time. */
export interface ServiceUse {
  /** `[beneficiary][agent]` minutes, in the order of the lists given. */
  readonly byAgent: readonly (readonly number[])[]
  /** `[beneficiary][month]` minutes. */
  readonly byMonth: readonly (readonly number[])[]
  /** `[beneficiary]` number of uses. */
  readonly uses: readonly number[]
  /** `[agent]` minutes of common time. */
  readonly commonByAgent: readonly number[]
  readonly direct: Minutes
  readonly common: Minutes
  /** The late hours among them, in an order that depends on nothing but themselves. */
  readonly adjustments: readonly Adjustment[]
  readonly objections: readonly Objection[]
}

const grid = (rows: number, columns: number): number[][] =>
  Array.from({ length: rows }, () => new Array<number>(columns).fill(0))

const placesOf = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map(ids.map((id, place) => [id, place]))

/** Cells that late corrections would leave below zero, by agent then by month. Without late hours there is none. */
function belowZero(
  { byAgent, byMonth }: Pick<ServiceUse, 'byAgent' | 'byMonth'>,
  beneficiaryIds: readonly string[],
  agentIds: readonly string[],
  months: readonly Month[],
): readonly Objection[] {
  const missing = (cells: readonly (readonly number[])[]) =>
    cells.flatMap((line, row) =>
      line.flatMap((value, column) =>
        value < 0
          ? { collectivityId: beneficiaryIds[row] ?? '', column, minutes: minutes(-value) }
          : [],
      ),
    )
  return [
    ...missing(byAgent).map(({ column, ...cell }): Objection => ({
      ...{ code: 'agentBelowZero', blocking: true, agentId: agentIds[column] ?? '' },
      ...cell,
    })),
    ...missing(byMonth).flatMap(({ column, ...cell }): readonly Objection[] => {
      const month = months[column]
      return month === undefined ? [] : [{ code: 'monthBelowZero', blocking: true, month, ...cell }]
    }),
  ]
}

/** The late hours that the terms of a part count over its period, by day. */
export const lateHoursOf = ({ placed, agreement, period }: PartFacts): readonly Adjustment[] => {
  const days = intersectPeriods(period, agreement.period)
  return days === null
    ? []
    : placed.late.counted
        .filter(({ at }) => periodHolds(days, at))
        .map(({ adjustment }) => adjustment)
}

/** Counts hours into the cells of a settlement. */
class Counter {
  readonly byAgent: number[][]
  readonly byMonth: number[][]
  readonly uses: number[]
  readonly commonByAgent: number[]
  direct = 0
  common = 0
  private readonly rows: ReadonlyMap<string, number>

  constructor(beneficiaryIds: readonly string[], agents: number, months: number) {
    this.byAgent = grid(beneficiaryIds.length, agents)
    this.byMonth = grid(beneficiaryIds.length, months)
    this.uses = new Array<number>(beneficiaryIds.length).fill(0)
    this.commonByAgent = new Array<number>(agents).fill(0)
    this.rows = placesOf(beneficiaryIds)
  }

  add(body: string, agent: number, month: number, value: number, uses: number): void {
    const row = this.rows.get(body)
    const [own, ofMonth] = [this.byAgent[row ?? -1], this.byMonth[row ?? -1]]
    if (row === undefined || own === undefined || ofMonth === undefined) return
    if (agent >= 0) own[agent] = (own[agent] ?? 0) + value
    ofMonth[month] = (ofMonth[month] ?? 0) + value
    this.uses[row] = (this.uses[row] ?? 0) + uses
    this.direct += value
  }

  addCommon(agent: number, value: number): void {
    this.commonByAgent[agent] = (this.commonByAgent[agent] ?? 0) + value
    this.common += value
  }

  /** A whole month: its sums are known. */
  addMonth({ bodies, minutes: sums, uses, common }: MonthHours, agent: number, at: number): void {
    bodies.forEach((body, place) => {
      this.add(body, agent, at, sums[place] ?? 0, uses[place] ?? 0)
    })
    if (common !== 0) this.addCommon(agent, common)
  }

  /** The days of a month that the terms hold. */
  addDays(
    { bodies, lines }: MonthHours,
    agent: number,
    at: number,
    first: number,
    last: number,
  ): void {
    lines.day.forEach((day, line) => {
      if (day < first || day > last) return
      const [body, value] = [bodies[lines.body[line] ?? -1], lines.minutes[line] ?? 0]
      if (body === undefined) this.addCommon(agent, value)
      else this.add(body, agent, at, value, value > 0 ? 1 : 0)
    })
  }
}

/**
 * Counts the hours of the lent agents on the days of a part: whole months by their sums, months that the terms cut line by
 * line; then the late hours in the month that each names. Cells that late corrections leave below zero are told.
 */
export function countServiceUse(
  facts: PartFacts,
  beneficiaryIds: readonly string[],
  agentIds: readonly string[],
): ServiceUse {
  const { placed, period, agreement } = facts
  const months = monthsOf(period)
  const counter = new Counter(beneficiaryIds, agentIds.length, months.length)
  months.forEach((month, at) => {
    const whole = monthPeriod(month)
    const days = intersectPeriods(whole, agreement.period)
    if (days === null) return
    const isWhole = days.from === whole.from && days.to === whole.to
    const [first, last] = [dayNumber(days.from), dayNumber(days.to)]
    agentIds.forEach((agentId, agent) => {
      const hours = placed.hours.get(agentMonthId(agentId, month))
      if (hours === undefined) return
      if (isWhole) counter.addMonth(hours, agent, at)
      else counter.addDays(hours, agent, at, first, last)
    })
  })
  const columns = placesOf(agentIds)
  const adjustments = lateHoursOf(facts)
  for (const { agentId, collectivityId, countedIn, minutes: value } of adjustments)
    counter.add(collectivityId, columns.get(agentId) ?? -1, months.indexOf(countedIn), value, 1)
  const { byAgent, byMonth, uses, commonByAgent, direct, common } = counter
  return {
    ...{ byAgent, byMonth, uses, commonByAgent, adjustments },
    direct: minutes(direct),
    common: minutes(common),
    objections:
      adjustments.length === 0 ? [] : belowZero(counter, beneficiaryIds, agentIds, months),
  }
}
