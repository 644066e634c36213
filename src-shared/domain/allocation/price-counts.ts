import type { Period } from '#shared/kernel/period'
import { intersectPeriods, periodHolds } from '#shared/kernel/period'
import type { Ratio } from '#shared/kernel/ratio'
import { addRatio, ratio } from '#shared/kernel/ratio'
import { minutes } from '#shared/kernel/minutes'
import type { Agent } from '../agents/agent'
import type { Agreement } from '../agreements/agreement'
import type { PriceLine } from '../agreements/price-line'
import type { Adjustment } from '../approvals/adjustment'
import { contractedMinutes } from '../keys/contracted-minutes'
import { countUnits } from '../keys/counted-units'
import { monthInForce, monthsInForce } from '../keys/months-in-force'
import type { AgentMonth } from './agent-months'
import { agentMonths } from './agent-months'
import type { DayUse } from './day-use'
import { dayUses } from './day-use'
import type { PlacedFacts } from './placed-facts'
import { worksFor } from './price-classes'

type Rated = PriceLine['rated']

/** What a price multiplies by a quantity; pay and percentages have lines of their own. */
export type PricedByQuantity = Exclude<Rated, { kind: 'payTimes' | 'percentOf' }>

/** Some days under some terms, with what the price lines of a body count on them. */
export interface PriceCounts {
  readonly terms: Agreement
  readonly days: Period
  /** By body. */
  readonly uses: (bodyId: string) => readonly DayUse[]
  readonly late: (bodyId: string) => readonly Adjustment[]
  /** The months in which an agent gave a body time under the agreement, whatever the terms of the day. */
  readonly received: (bodyId: string) => readonly AgentMonth[]
  readonly contracted: (bodyId: string) => Ratio
  readonly units: (bodyId: string, unitTypeId: string) => number
}

const NO_DAYS: readonly DayUse[] = []

/** Whole calendar years around some days: where a month of use is looked up whatever terms cut it. */
const yearsAround = ({ from, to }: Period): Period => ({
  from: `${from.slice(0, 4)}-01-01` as Period['from'],
  to: `${to.slice(0, 4)}-12-31` as Period['to'],
})

/** What price lines count on some days under some terms, worked out on demand. */
export function priceCounts(placed: PlacedFacts, terms: Agreement, days: Period): PriceCounts {
  const lent = terms.agents.map(({ agentId }) => agentId)
  const uses = dayUses(placed.hours, lent, days)
  const late = placed.late.counted
    .filter(({ at }) => periodHolds(days, at))
    .map(({ adjustment }) => adjustment)
  let all: ReadonlyMap<string, readonly DayUse[]> | undefined
  /** Days of use under the agreement, whatever its terms, around the days counted. */
  function usesOfAgreement(): ReadonlyMap<string, readonly DayUse[]> {
    const known = placed.versions.map((version) => {
      const within = intersectPeriods(yearsAround(days), version.period)
      const served = new Set(version.beneficiaries.map(({ collectivityId }) => collectivityId))
      const agents = version.agents.map(({ agentId }) => agentId)
      return within === null
        ? []
        : [...dayUses(placed.hours, agents, within)].filter(([body]) => served.has(body))
    })
    const joined = new Map<string, readonly DayUse[]>()
    for (const [body, own] of known.flat()) joined.set(body, [...(joined.get(body) ?? []), ...own])
    return joined
  }
  const units = countUnits(placed.units, terms, days)
  const weekly = new Map(
    terms.beneficiaries.map(({ collectivityId, weeklyMinutes }) => [collectivityId, weeklyMinutes]),
  )
  return {
    terms,
    days,
    uses: (bodyId) => uses.get(bodyId) ?? NO_DAYS,
    late: (bodyId) => late.filter(({ collectivityId }) => collectivityId === bodyId),
    received: (bodyId) => {
      all ??= usesOfAgreement()
      const ofBody = placed.late.counted
        .map(({ adjustment }) => adjustment)
        .filter(({ collectivityId }) => collectivityId === bodyId)
      return agentMonths(all.get(bodyId) ?? NO_DAYS, ofBody)
    },
    contracted: (bodyId) => contractedMinutes(weekly.get(bodyId) ?? minutes(0), terms, days),
    units: (bodyId, unitTypeId) => units.byBody.get(bodyId)?.get(unitTypeId) ?? 0,
  }
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

/** How many units of a price line a body had on some days, exactly (rule `key-at-prices`). */
export function quantityOf(
  rated: PricedByQuantity,
  line: PriceLine,
  bodyId: string,
  counts: PriceCounts,
  agents: readonly Agent[],
): Ratio {
  const of = worksFor(line, agents)
  const own = (): readonly DayUse[] => counts.uses(bodyId).filter(({ agentId }) => of(agentId))
  switch (rated.kind) {
    case 'hour': {
      const { beyond } = rated
      if (rated.basis === 'contracted') {
        const { numerator, denominator } = counts.contracted(bodyId)
        return ratio(numerator, denominator * 60n)
      }
      if (beyond !== undefined)
        return ratio(sum(own().map((use) => Math.max(0, use.minutes - beyond))), 60)
      const late = counts.late(bodyId).filter(({ agentId }) => of(agentId))
      return ratio(sum([...own(), ...late].map((use) => use.minutes)), 60)
    }
    case 'day':
      return ratio(own().length)
    case 'halfDay':
      return ratio(sum(own().map((use) => Math.ceil(use.minutes / rated.minutes))))
    case 'unit':
      return ratio(counts.units(bodyId, rated.unitTypeId), 100)
    case 'month': {
      const { days, terms } = counts
      if (rated.each === 'beneficiary') return monthsInForce(days, terms.period)
      const lent = new Set(terms.agents.map(({ agentId }) => agentId))
      return counts
        .received(bodyId)
        .filter(({ agentId, minutes }) => minutes > 0 && lent.has(agentId) && of(agentId))
        .reduce(
          (all, { month }) => addRatio(all, monthInForce(month, days, terms.period)),
          ratio(0),
        )
    }
  }
}
