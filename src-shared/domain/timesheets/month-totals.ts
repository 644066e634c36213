import { dayFromNumber } from '#shared/kernel/day'
import { monthOf } from '#shared/kernel/month'
import type { TimeColumns } from './time-columns'
import { agentMonthId } from './agent-month-id'

/** Minutes done by each agent in each month, common time included; keys are `agentMonthId` values. */
export function monthTotals(hours: TimeColumns): ReadonlyMap<string, number> {
  const totals = new Map<string, number>()
  const names = new Map<number, string>()
  hours.minutes.forEach((minutes, at) => {
    const agent = hours.agent[at] ?? 0
    const day = hours.day[at] ?? 0
    const place = day * hours.agentIds.length + agent
    let name = names.get(place)
    if (name === undefined) {
      name = agentMonthId(hours.agentIds[agent] ?? '', monthOf(dayFromNumber(day)))
      names.set(place, name)
    }
    totals.set(name, (totals.get(name) ?? 0) + minutes)
  })
  return totals
}
