import type { Period } from '#shared/kernel/period'
import { dayNumber } from '#shared/kernel/day'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import type { TimeColumns } from './time-columns'

/**
 * What each body received over some days from every agent but one: with that agent's own hours, they show how much of a
 * contracted week is used. Common time is left out.
 */
export function minutesByBody(
  hours: TimeColumns,
  { from, to }: Period,
  exceptAgentId: string,
): ReadonlyMap<string, Minutes> {
  const [first, last] = [dayNumber(from), dayNumber(to)]
  const except = hours.agentIds.indexOf(exceptAgentId)
  const sums = new Map<string, number>()
  for (let at = 0; at < hours.minutes.length; at += 1) {
    const on = hours.day[at] ?? 0
    if (on < first || on > last || hours.agent[at] === except) continue
    const id = hours.collectivityIds[hours.collectivity[at] ?? -1]
    if (id !== undefined) sums.set(id, (sums.get(id) ?? 0) + (hours.minutes[at] ?? 0))
  }
  return new Map([...sums].map(([id, sum]) => [id, minutes(sum)]))
}
