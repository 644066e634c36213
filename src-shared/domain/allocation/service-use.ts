import type { Day } from '#shared/kernel/day'
import { dayFromNumber, dayNumber } from '#shared/kernel/day'
import type { Minutes } from '#shared/kernel/minutes'
import { minutes } from '#shared/kernel/minutes'
import type { Month } from '#shared/kernel/month'
import { monthsOf, intersectPeriods, monthPeriod } from '#shared/kernel/period'
import type { Adjustment } from '../approvals/adjustment'
import { countedAdjustments } from '../approvals/counted-adjustments'
import type { AllocationFacts } from './facts'
import type { Objection } from './objection'

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

interface Outside {
  readonly agentId: string
  readonly collectivityId: string
  day: number
  minutes: number
}

/** For each day of the period, the index of its month where the agreement is in force, else -1. */
function monthIndex(facts: AllocationFacts): {
  readonly start: number
  readonly months: Int32Array
  /** Days that other terms of the agreement hold: what was done then is theirs to tell. */
  readonly elsewhere: Uint8Array
} {
  const start = dayNumber(facts.period.from)
  const months = new Int32Array(dayNumber(facts.period.to) - start + 1).fill(-1)
  monthsOf(facts.period).forEach((month, index) => {
    const inPeriod = intersectPeriods(monthPeriod(month), facts.period)
    const inForce = inPeriod === null ? null : intersectPeriods(inPeriod, facts.agreement.period)
    if (inForce !== null)
      months.fill(index, dayNumber(inForce.from) - start, dayNumber(inForce.to) - start + 1)
  })
  const elsewhere = new Uint8Array(months.length)
  for (const { period } of facts.history ?? []) {
    const held = intersectPeriods(facts.period, period)
    if (held !== null)
      elsewhere.fill(1, dayNumber(held.from) - start, dayNumber(held.to) - start + 1)
  }
  return { start, months, elsewhere }
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
  const missing = (grid: readonly (readonly number[])[]) =>
    grid.flatMap((line, row) =>
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

/**
 * Counts the lines of the lent agents over the period in one pass, then the late hours in the month that each names. Lines
 * that the agreement does not cover are told, and so are cells that late corrections leave below zero.
 */
export function countServiceUse(
  facts: AllocationFacts,
  beneficiaryIds: readonly string[],
  agentIds: readonly string[],
): ServiceUse {
  const { hours } = facts
  const { start, months, elsewhere } = monthIndex(facts)
  const monthList = monthsOf(facts.period)
  const rows = placesOf(beneficiaryIds)
  const columns = placesOf(agentIds)
  const rowOf = hours.collectivityIds.map((id) => rows.get(id) ?? -1)
  const columnOf = hours.agentIds.map((id) => columns.get(id) ?? -1)
  const byAgent = grid(beneficiaryIds.length, agentIds.length)
  const byMonth = grid(beneficiaryIds.length, monthList.length)
  const uses = new Array<number>(beneficiaryIds.length).fill(0)
  const commonByAgent = new Array<number>(agentIds.length).fill(0)
  const outside = new Map<number, Outside>()
  let direct = 0
  let common = 0

  const put = (line: readonly number[] | undefined, at: number, value: number): void => {
    if (line !== undefined) (line as number[])[at] = (line[at] ?? 0) + value
  }
  for (let at = 0; at < hours.minutes.length; at += 1) {
    const agent = hours.agent[at] ?? 0
    const column = columnOf[agent] ?? -1
    const offset = (hours.day[at] ?? 0) - start
    if (column < 0 || offset < 0 || offset >= months.length) continue
    const value = hours.minutes[at] ?? 0
    const month = months[offset] ?? -1
    const body = hours.collectivity[at] ?? -1
    if (body < 0) {
      if (month < 0) continue
      put(commonByAgent, column, value)
      common += value
      continue
    }
    const row = rowOf[body] ?? -1
    if (month < 0 && elsewhere[offset] === 1) continue
    if (row < 0 || month < 0) {
      // Before the start and after the end apart: whatever the terms, that is told in the same words, once.
      const pair = agent * hours.collectivityIds.length + body
      const key = month < 0 ? -1 - pair : pair
      const known = outside.get(key)
      if (known !== undefined) {
        known.minutes += value
        known.day = Math.min(known.day, hours.day[at] ?? 0)
      } else {
        const agentId = hours.agentIds[agent] ?? ''
        const collectivityId = hours.collectivityIds[body] ?? ''
        outside.set(key, { agentId, collectivityId, day: hours.day[at] ?? 0, minutes: value })
      }
      continue
    }
    put(byAgent[row], column, value)
    put(byMonth[row], month, value)
    put(uses, row, value > 0 ? 1 : 0)
    direct += value
  }
  const adjustments = countedAdjustments(facts.agreement, facts.period, facts.adjustments ?? [])
  for (const { agentId, collectivityId, countedIn, minutes: value } of adjustments) {
    const row = rows.get(collectivityId) ?? -1
    put(byAgent[row], columns.get(agentId) ?? -1, value)
    put(byMonth[row], monthList.indexOf(countedIn), value)
    put(uses, row, 1)
    direct += value
  }
  return {
    byAgent,
    byMonth,
    uses,
    commonByAgent,
    direct: minutes(direct),
    common: minutes(common),
    adjustments,
    objections: [
      ...(adjustments.length === 0
        ? []
        : belowZero({ byAgent, byMonth }, beneficiaryIds, agentIds, monthList)),
      ...[...outside.values()].map((line) => ({
        code: 'hoursOutsideAgreement' as const,
        blocking: false as const,
        agentId: line.agentId,
        collectivityId: line.collectivityId,
        firstDay: dayFromNumber(line.day) satisfies Day,
        minutes: minutes(line.minutes),
      })),
    ],
  }
}
