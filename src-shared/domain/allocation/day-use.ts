import { dayNumber, dayFromNumber } from '#shared/kernel/day'
import type { Month } from '#shared/kernel/month'
import { monthOf } from '#shared/kernel/month'
import { intersectPeriods } from '#shared/kernel/period'
import type { AllocationFacts } from './facts'

/** What an agent did for a body on one day. */
export interface DayUse {
  readonly agentId: string
  readonly month: Month
  readonly minutes: number
}

/** The days of use of each body under some terms, late hours left out, in the order of `bodies`. */
export function dayUses(
  { hours, period, agreement }: AllocationFacts,
  bodies: readonly string[],
): readonly (readonly DayUse[])[] {
  const within = intersectPeriods(period, agreement.period)
  if (within === null) return bodies.map(() => [])
  const [first, last] = [dayNumber(within.from), dayNumber(within.to)]
  const lent = new Set(agreement.agents.map(({ agentId }) => agentId))
  const served = hours.agentIds.map((id) => lent.has(id))
  const row = hours.collectivityIds.map((id) => bodies.indexOf(id))
  const sums = bodies.map(() => new Map<number, number>())
  const agents = hours.agentIds.length
  for (let at = 0; at < hours.minutes.length; at += 1) {
    const day = hours.day[at] ?? 0
    const agent = hours.agent[at] ?? 0
    if (day < first || day > last || served[agent] !== true) continue
    const own = sums[row[hours.collectivity[at] ?? -1] ?? -1]
    const key = day * agents + agent
    own?.set(key, (own.get(key) ?? 0) + (hours.minutes[at] ?? 0))
  }
  return sums.map((own) =>
    [...own]
      .filter(([, minutes]) => minutes > 0)
      .sort(([a], [b]) => a - b)
      .map(([key, minutes]) => ({
        agentId: hours.agentIds[key % agents] ?? '',
        month: monthOf(dayFromNumber(Math.floor(key / agents))),
        minutes,
      })),
  )
}
