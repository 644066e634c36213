import type { Day } from '#shared/kernel/day'
import { periodHolds } from '#shared/kernel/period'
import { firstDayOf } from '#shared/kernel/month'
import type { Agreement } from '../agreements/agreement'
import { everLent } from '../agreements/term-versions'
import { yearWithin } from '../agreements/year-within'
import type { AgentCost } from './agent-cost'
import type { ServiceCharge } from './service-charge'

/**
 * The latest year, this one or earlier, in which something is known of the cost of a service: a charge, or the pay of an
 * agent that it lends while it is in force. Where nothing is known, this year, or the nearest one in which it is in force.
 */
export function latestCostYear(
  agreement: Agreement,
  charges: readonly ServiceCharge[],
  costs: readonly AgentCost[],
  today: Day,
): number {
  const present = yearWithin(Number(today.slice(0, 4)), agreement.period)
  const lent = new Set(everLent(agreement))
  const years = [
    ...charges
      .filter(({ agreementId }) => agreementId === agreement.id)
      .flatMap(({ period }) => [period.from, period.to]),
    ...costs
      .filter(({ agentId }) => lent.has(agentId))
      .map(({ month }) => firstDayOf(month))
      .filter((day) => periodHolds(agreement.period, day)),
  ]
    .map((day) => Number(day.slice(0, 4)))
    .filter((year) => year <= present)
  return years.length === 0 ? present : Math.max(...years)
}
