import type { Day } from '#shared/kernel/day'
import { addMonths, firstDayOf, lastDayOf, month, monthOf, type Month } from '#shared/kernel/month'
import { monthPeriod, monthsOf, type Period } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import { everLent, standingTerms, termsWithin } from '../agreements/term-versions'
import { lastMonthOver } from '../agreements/under-way'
import type { AgentCost } from '../costs/agent-cost'
import type { ServiceCharge } from '../costs/service-charge'
import { traitsOf } from '../keys/key-kinds'
import { agentMonthId } from '../timesheets/agent-month-id'
import { enteredToTheEnd } from '../timesheets/entered-to-the-end'
import type { TimeColumns } from '../timesheets/time-columns'
import type { UnitCount } from '../units/unit-count'

const earliest = (a: Month, b: Month): Month => (a < b ? a : b)
const latest = (a: Month, b: Month): Month => (a > b ? a : b)

/** The months of the lent agents among some, each with how many agents it is of. */
function agentMonths(agreement: Agreement, ids: readonly string[]): ReadonlyMap<Month, number> {
  const lent = new Set(everLent(agreement))
  const months = new Map<Month, number>()
  for (const id of ids) {
    const slash = id.lastIndexOf('/')
    if (!lent.has(id.slice(0, slash))) continue
    const at = month(id.slice(slash + 1))
    months.set(at, (months.get(at) ?? 0) + 1)
  }
  return months
}

/** How many agents the terms in force in a month lend. */
const lentIn = (agreement: Agreement, at: Month): number =>
  new Set(
    termsWithin(agreement, monthPeriod(at)).flatMap(({ agents }) =>
      agents.map(({ agentId }) => agentId),
    ),
  ).size

/** The monthly records in which periods to settle are looked for. */
interface KnownMonths {
  /** `agentMonthId` values with hours, those of them that reach the end of their month, and those with a cost. */
  readonly entered: readonly string[]
  readonly toTheEnd: readonly string[]
  readonly priced: readonly string[]
  readonly charges: readonly Pick<ServiceCharge, 'agreementId' | 'period'>[]
  readonly units: readonly Pick<UnitCount, 'agreementId' | 'month'>[]
}

/** What periods to settle are looked for in: hours alone, unless other records are given. */
export const knownMonths = (
  hours: TimeColumns,
  others: {
    readonly costs?: readonly Pick<AgentCost, 'agentId' | 'month'>[]
    readonly serviceCharges?: KnownMonths['charges']
    readonly unitCounts?: KnownMonths['units']
  } = {},
): KnownMonths => ({
  entered: hours.entered,
  toTheEnd: enteredToTheEnd(hours),
  priced: (others.costs ?? []).map((one) => agentMonthId(one.agentId, one.month)),
  charges: others.serviceCharges ?? [],
  units: others.unitCounts ?? [],
})

/** The years in which there is something to settle: hours where the key counts them, else costs, charges or units. */
function knownYears(
  agreement: Agreement,
  entered: Iterable<Month>,
  { priced, charges, units }: KnownMonths,
): readonly string[] {
  const counts = standingTerms([agreement]).some(({ key }) => traitsOf(key).needsHours)
  const months = counts
    ? [...entered]
    : [
        ...entered,
        ...agentMonths(agreement, priced).keys(),
        ...charges
          .filter(({ agreementId }) => agreementId === agreement.id)
          .flatMap(({ period }) => monthsOf(period)),
        ...units.flatMap((one) => (one.agreementId === agreement.id ? one.month : [])),
      ]
  return [...new Set(months.map((at) => at.slice(0, 4)))].sort()
}

/**
 * The periods of an agreement that can be settled or will be soon: one per year with any record, of whole months, up to the
 * last month that is over, or in which the agreement ended, or further where every lent agent has entered the months after it
 * already, to their end. Other years are left out: they are not kept here.
 */
export function settlementPeriods(
  agreement: Agreement,
  known: KnownMonths,
  today: Day,
): readonly Period[] {
  const months = agentMonths(agreement, known.entered)
  const whole = agentMonths(agreement, known.toTheEnd)
  const isWhole = (at: Month): boolean => whole.get(at) === lentIn(agreement, at)
  const over = lastMonthOver(agreement.period, today)
  return knownYears(agreement, months.keys(), known).flatMap((year) => {
    const first = latest(month(`${year}-01`), monthOf(agreement.period.from))
    const end = month(`${year}-12`)
    let last = earliest(latest(over, addMonths(first, -1)), end)
    while (last < end && isWhole(addMonths(last, 1))) last = addMonths(last, 1)
    if (agreement.period.to !== null) last = earliest(last, monthOf(agreement.period.to))
    return first <= last ? [{ from: firstDayOf(first), to: lastDayOf(last) }] : []
  })
}
