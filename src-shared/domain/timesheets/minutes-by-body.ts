import type { Period } from '#shared/kernel/period'
import { dayNumber } from '#shared/kernel/day'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import type { TimeColumns } from './time-columns'

/**
 * What each body received over some days from every agent but one: with that agent's own hours, they show how much of a
 * contracted week is used. Common time is left out; a body that received none has zero or is not there.
 */
export function minutesByBody(
  hours: TimeColumns,
  { from, to }: Period,
  exceptAgentId: string,
): ReadonlyMap<string, Minutes> {
  const [first, last] = [dayNumber(from), dayNumber(to)]
  const except = hours.agentIds.indexOf(exceptAgentId)
  const sums = new Float64Array(hours.collectivityIds.length)
  for (let at = 0; at < hours.minutes.length; at += 1) {
    const on = hours.day[at] ?? 0
    const body = hours.collectivity[at] ?? -1
    if (body < 0 || on < first || on > last || hours.agent[at] === except) continue
    sums[body] = (sums[body] ?? 0) + (hours.minutes[at] ?? 0)
  }
  return new Map(hours.collectivityIds.map((id, body) => [id, minutes(sums[body] ?? 0)]))
}
