import { cents, type Cents } from '#shared/kernel/cents'
import { fingerprint } from '#shared/kernel/fingerprint'
import type { Month } from '#shared/kernel/month'
import { intersectPeriods, monthsOf, periodHolds, type Period } from '#shared/kernel/period'
import { addRatio, lowestTerms, ratio, roundRatio, type Ratio } from '#shared/kernel/ratio'
import type { Agreement } from '../agreements/agreement'
import { termVersions } from '../agreements/term-versions'
import type { Adjustment } from '../approvals/adjustment'
import type { Collectivity } from '../collectivities/collectivity'
import { contractedMinutes } from '../keys/contracted-minutes'
import type { CountedUnits } from '../keys/criteria/counted-units'
import { countUnits } from '../units/count-units'
import { tieOrder } from '../keys/tie-order'
import type { HourBook } from '../timesheets/hour-book'
import { serviceTravel, type ServiceTravel } from '../travel/service-travel'
import { agentColumns, partMonthDays, type AgentColumn } from './agent-column'
import { KeptColumns } from './column-cells'
import type { FactsBesideHours } from './facts'
import { exemptsAll, limitsFor } from './limits-of'
import type { Objection } from './objection'
import { hourObjections, partObjections } from './part-objections'
import type { PartFacts } from './placed-facts'
import { gatherServiceCost, partMonths, type PartMonth, type ServiceCost } from './service-cost'
import type { UseOrder } from './service-use'
import { frameFacts } from './used-facts'

/** A part of a settlement before any hour is counted: it is the same whatever hours are settled. */
export interface PartFrame extends UseOrder {
  readonly facts: PartFacts
  readonly terms: Agreement
  /** The days of the period that the terms settle. */
  readonly days: Period
  /** The bodies, in tie-break order. */
  readonly known: readonly Collectivity[]
  readonly agentIds: readonly string[]
  readonly lent: readonly PartMonth[]
  readonly travel: ServiceTravel | null
  readonly service: ServiceCost
  /** The part of the cost that is billed. */
  readonly cost: Cents
  /** `[body]` contracted minutes on the days of the part, whatever terms forecast them. */
  readonly contracted: readonly Ratio[]
  readonly units: CountedUnits
  readonly late: readonly Adjustment[]
  /** Whether there is nothing to pay: nothing is counted. */
  readonly free: boolean
  /** Objections to the part, except those about hours. */
  readonly objections: readonly Objection[]
  readonly hourObjections: (entered: ReadonlySet<string>) => readonly Objection[]
  readonly columns: (book: HourBook) => readonly AgentColumn[]
  readonly kept: KeptColumns
  /** Identifies all this in the fingerprint of the settlement. */
  readonly fingerprint: string
}

/** The part of the cost that is billed: all of it, or the part that a denominator supposes. */
const billableCost = ({ total }: ServiceCost, { billedPart }: FactsBesideHours): Cents =>
  billedPart === undefined
    ? total
    : cents(roundRatio(ratio(BigInt(total) * billedPart.numerator, billedPart.denominator)))

/** Finds contracted minutes of bodies on some days, under each terms of these days; once for each weekly duration. */
function contractedOn(versions: readonly Agreement[], days: Period): (body: string) => Ratio {
  const spans = versions.flatMap((terms) => {
    const within = intersectPeriods(days, terms.period)
    if (within === null) return []
    const weekly = new Map(
      terms.beneficiaries.map((body) => [body.collectivityId, body.weeklyMinutes]),
    )
    return [{ terms, within, weekly, known: new Map<number, Ratio>() }]
  })
  // In lowest terms: a cut that changes nothing must not change the fraction either.
  return (body) =>
    lowestTerms(
      spans.reduce((sum, { terms, within, weekly, known }) => {
        const own = weekly.get(body)
        if (own === undefined) return sum
        const minutes = known.get(own) ?? contractedMinutes(own, terms, within)
        known.set(own, minutes)
        return addRatio(sum, minutes)
      }, ratio(0)),
    )
}

/** The late hours that the terms of a part count over its days, by day. */
const lateHoursOf = ({ placed }: PartFacts, days: Period): readonly Adjustment[] =>
  placed.late.counted.filter(({ at }) => periodHolds(days, at)).map(({ adjustment }) => adjustment)

/** Computes all of a part that does not depend on hours: its bodies, its cost, its travel, and its objections. */
export function partFrame(facts: PartFacts, whole: Agreement): PartFrame {
  const { agreement: terms, period, placed } = facts
  const own = intersectPeriods(period, terms.period)
  const days = own ?? period
  const served = new Set(terms.beneficiaries.map(({ collectivityId }) => collectivityId))
  const byId = new Map(facts.collectivities.map((body) => [body.id, body]))
  const bodies = tieOrder(
    terms,
    facts.collectivities.filter(({ id }) => served.has(id)),
  )
  const rowOf = new Map(bodies.map((id, row) => [id, row]))
  const agentIds = terms.agents.map(({ agentId }) => agentId)
  const months: readonly Month[] = monthsOf(period)
  const exempt = new Set(bodies.filter((id) => limitsFor(terms, id)?.exempt !== undefined))
  const travel = own === null ? null : serviceTravel(placed.trips, terms, days, bodies, exempt)
  const lent = partMonths(facts)
  const service = gatherServiceCost(facts, lent, travel)
  const versions = termVersions(whole).map((version) => version.agreement)
  const cost = billableCost(service, facts)
  const free = exemptsAll(terms)
  return {
    facts,
    terms,
    days,
    bodies,
    rowOf,
    months,
    agentIds,
    lent,
    travel,
    service,
    cost,
    known: bodies.flatMap((id) => byId.get(id) ?? []),
    contracted: bodies.map(contractedOn(versions, days)),
    units: countUnits(placed.units, terms, days),
    late: own === null ? [] : lateHoursOf(facts, days),
    free,
    hourObjections: hourObjections({ facts, lent, free }),
    objections: partObjections(facts, service, travel),
    columns: agentColumns(agentIds, own === null ? [] : partMonthDays(months, days), rowOf),
    kept: new KeptColumns(),
    fingerprint: fingerprint(frameFacts(facts, bodies, service, travel)),
  }
}
