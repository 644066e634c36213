import { dayFromNumber, dayNumber } from '#shared/kernel/day'
import { monthOf } from '#shared/kernel/month'
import { monthsOf, type Period } from '#shared/kernel/period'
import type { DayUse } from '../keys/prices/price-counts'
import { monthsOfAgent, type HourBook } from '../timesheets/hour-book'

/** The days of use of each body by some agents on some days, late hours left out: by body, in the order of days. */
export function dayUses(
  hours: HourBook,
  agentIds: readonly string[],
  days: Period,
): ReadonlyMap<string, readonly DayUse[]> {
  const [first, last] = [dayNumber(days.from), dayNumber(days.to)]
  const sums = new Map<string, Map<string, { agentId: string; day: number; minutes: number }>>()
  for (const month of monthsOf(days)) {
    for (const agentId of agentIds) {
      const sheet = monthsOfAgent(hours, agentId).get(month)
      sheet?.lines.day.forEach((day, at) => {
        const body = hours.bodies.names[sheet.lines.body[at] ?? -1]
        const minutes = sheet.lines.minutes[at] ?? 0
        if (body === undefined || minutes === 0 || day < first || day > last) return
        const own =
          sums.get(body) ?? new Map<string, { agentId: string; day: number; minutes: number }>()
        sums.set(body, own)
        const key = `${String(day)} ${agentId}`
        const known = own.get(key)
        if (known === undefined) own.set(key, { agentId, day, minutes })
        else known.minutes += minutes
      })
    }
  }
  return new Map(
    [...sums].map(([body, own]) => [
      body,
      [...own.values()]
        .sort((a, b) => a.day - b.day)
        .map(({ agentId, day, minutes }) => {
          const date = dayFromNumber(day)
          return { agentId, day: date, month: monthOf(date), minutes }
        }),
    ]),
  )
}
