import { dayNumber } from '#shared/kernel/day'
import { firstDayOf, lastDayOf, month } from '#shared/kernel/month'
import { agentOfMonth } from './agent-month-id'
import type { TimeColumns } from './time-columns'

/** Leave at the end of a month, as at Christmas: lines that come so near to its last day have reached it, in days. */
const LAST_DAYS = 10

/**
 * The agent-months whose lines reach the end of the month: one is among its last ten days or in a later month, or the month was
 * declared without any. An hour at its beginning is no month.
 *
 * @returns `agentMonthId` values
 */
export function enteredToTheEnd({ agentIds, agent, day, entered }: TimeColumns): readonly string[] {
  const last = new Int32Array(agentIds.length)
  for (let line = 0; line < day.length; line += 1) {
    const at = agent[line] ?? 0
    last[at] = Math.max(last[at] ?? 0, day[line] ?? 0)
  }
  const lastOf = new Map(agentIds.map((id, at) => [id, last[at] ?? 0]))
  return entered.filter((id) => {
    const at = month(id.slice(-'2026-01'.length))
    const reached = lastOf.get(agentOfMonth(id)) ?? 0
    return reached < dayNumber(firstDayOf(at)) || dayNumber(lastDayOf(at)) - reached < LAST_DAYS
  })
}
