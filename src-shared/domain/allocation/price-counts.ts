import { minutes } from '#shared/kernel/minutes'
import { intersectPeriods, periodHolds, type Period } from '#shared/kernel/period'
import type { Agreement } from '../agreements/agreement'
import { contractedMinutes } from '../keys/contracted-minutes'
import { agentMonths } from '../keys/prices/agent-months'
import type { DayUse, PriceCounts } from '../keys/prices/price-counts'
import { countUnits } from '../units/count-units'
import { dayUses } from './day-use'
import type { PlacedFacts } from './placed-facts'

const NO_DAYS: readonly DayUse[] = []

/** Whole calendar years around some days: where a month of use is looked up whatever terms cut it. */
const yearsAround = ({ from, to }: Period): Period => ({
  from: `${from.slice(0, 4)}-01-01` as Period['from'],
  to: `${to.slice(0, 4)}-12-31` as Period['to'],
})

/** What price lines count on some days under some terms, computed on demand. */
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
