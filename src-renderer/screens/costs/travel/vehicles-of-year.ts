import type { Agent } from '#shared/domain/agents/agent'
import { yearPeriod } from '#shared/kernel/period'

type DatedVehicle = NonNullable<Agent['vehicles']>[number]

/** The vehicles that an agent uses in a year, the first one first: the last chosen before it, and those chosen within. */
export function vehiclesOfYear(
  { vehicles = [] }: Pick<Agent, 'vehicles'>,
  year: number,
): readonly DatedVehicle[] {
  const { from, to } = yearPeriod(year)
  const sorted = [...vehicles].sort((a, b) => (a.from < b.from ? -1 : 1))
  const within = sorted.filter((one) => one.from > from && one.from <= to)
  const before = sorted.filter((one) => one.from <= from).at(-1)
  return before === undefined ? within : [before, ...within]
}
