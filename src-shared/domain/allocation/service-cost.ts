import { cents, sumCents, type Cents } from '#shared/kernel/cents'
import type { Month } from '#shared/kernel/month'
import { intersectPeriods, monthsOf, periodHolds } from '#shared/kernel/period'
import { borneCharges, type ChargeLine } from '../costs/borne-charges'
import { kilometreLabel } from '../travel/kilometre-lines'
import type { ServiceTravel } from '../travel/service-travel'
import { daysIn, monthSpan, sharedSpan, spanOf, workSpans } from './lent-days'
import type { Objection } from './objection'
import { divideMonth } from './pay-borne'
import type { PartFacts } from './placed-facts'

/** What a lent agent costs the agreement in a month. */
export interface CostLine {
  readonly agentId: string
  readonly month: Month
  /** Whole employer cost of the month. */
  readonly full: Cents
  /** The part under these terms, in whole cents (rules `pay-by-days`, `one-cent-once`). */
  readonly borne: Cents
}

/** The cost of a service over a period, and the months in which it has holes. */
export interface ServiceCost {
  readonly lines: readonly CostLine[]
  /** Charges of the service besides pay; grants are negative. */
  readonly charges: readonly ChargeLine[]
  readonly total: Cents
  /** Whether a month or a charge has no amount: the total is then not the cost. */
  readonly hasHoles: boolean
  readonly objections: readonly Objection[]
}

/** What the terms of a part lend of an agent's month: part lent x days lent, and that of each terms of the agreement. */
export interface PartMonth {
  readonly agentId: string
  readonly month: Month
  /** In the order of the terms of the whole agreement; those of the part at `own`. */
  readonly weights: readonly number[]
  readonly own: number
}

/** The months of a part in which its terms lend an agent who is at work on some day, agent by agent. */
export function partMonths(facts: PartFacts): readonly PartMonth[] {
  const { agreement, period, placed, agents } = facts
  const days = intersectPeriods(period, agreement.period)
  if (days === null) return []
  const work = new Map(agents.map((agent) => [agent.id, workSpans(agent)]))
  const part = spanOf(days)
  const own = placed.versions.findIndex(({ period: held }) => periodHolds(held, days.from))
  const lent = placed.versions.map(
    (terms) => new Map(terms.agents.map(({ agentId, workShare }) => [agentId, workShare])),
  )
  const months = monthsOf(days).map((month) => {
    const whole = monthSpan(month)
    const held = placed.versions.map((terms) => sharedSpan(whole, spanOf(terms.period)))
    return { month, counted: sharedSpan(whole, part), held }
  })
  return agreement.agents.flatMap(({ agentId }) => {
    const spans = work.get(agentId) ?? []
    return months.flatMap(({ month, counted, held }): readonly PartMonth[] => {
      if (daysIn(spans, counted) === 0) return []
      const weights = held.map(
        (within, at) => (lent[at]?.get(agentId) ?? 0) * daysIn(spans, within),
      )
      return [{ agentId, month, weights, own }]
    })
  })
}

/** What the terms of a part pay of an agent's month: all of it, or their part where several terms share the month. */
function borneOf({ weights, own }: PartMonth, all: Cents): Cents {
  const others = weights.some((weight, at) => weight > 0 && at !== own)
  return others ? (divideMonth(all, weights)[own] ?? cents(0)) : all
}

/** The part of the service's charges that falls on the days counted; one whose actual amount is not known is an objection. */
function chargesOf({ agreement, period, charges = [] }: PartFacts): {
  readonly lines: readonly ChargeLine[]
  readonly objections: readonly Objection[]
} {
  const days = intersectPeriods(period, agreement.period)
  if (days === null) return { lines: [], objections: [] }
  const { lines, unknown } = borneCharges(charges, agreement.id, days, 'actual')
  return {
    lines,
    objections: unknown.map(({ id, label }) => ({
      code: 'chargeUnsettled',
      blocking: true,
      chargeId: id,
      label,
    })),
  }
}

const TRIPS = 'trips '

/** Whether a charge of a settlement is of kilometres in the cost. */
export const isKilometres = ({ chargeId }: Pick<ChargeLine, 'chargeId'>): boolean =>
  chargeId.startsWith(TRIPS)

/** Kilometres that are in the cost: a charge of the service for each rate, kept apart from those of other terms. */
const travelCharges = (
  travel: ServiceTravel | null,
  { agreement }: PartFacts,
): readonly ChargeLine[] =>
  travel?.policy !== 'inRate'
    ? []
    : travel.byRate
        .filter(({ amount }) => amount !== 0)
        .map((line) => ({
          chargeId: `${TRIPS}${agreement.period.from} ${line.year} ${String(line.rate)}`,
          kind: 'travel',
          label: kilometreLabel(line),
          full: line.amount,
          borne: line.amount,
        }))

/**
 * Gathers what the service cost over the period: its lent agents, and its charges less grants. A lent month without a
 * cost, or a charge without its actual amount, is an objection and not a zero.
 */
export function gatherServiceCost(
  facts: PartFacts,
  lent: readonly PartMonth[],
  travel: ServiceTravel | null = null,
): ServiceCost {
  const lines: CostLine[] = []
  const holes: Objection[] = []
  for (const one of lent) {
    const { agentId, month } = one
    const cost = facts.placed.pay(agentId, month)
    if (cost === undefined) holes.push({ code: 'monthUnpriced', blocking: true, agentId, month })
    else lines.push({ agentId, month, full: cost.full, borne: borneOf(one, cost.borne) })
  }
  const charges = chargesOf(facts)
  holes.push(...charges.objections)
  const borneLines = [...charges.lines, ...travelCharges(travel, facts)]
  const total = sumCents([...lines, ...borneLines].map((line) => line.borne))
  const over: readonly Objection[] =
    holes.length === 0 && total < 0 ? [{ code: 'grantsOverCost', blocking: true }] : []
  return {
    lines,
    charges: borneLines,
    total,
    hasHoles: holes.length > 0,
    objections: [...holes, ...over],
  }
}
