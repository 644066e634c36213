import type { Cents } from '#shared/kernel/cents'
import { cents, sumCents } from '#shared/kernel/cents'
import type { Month } from '#shared/kernel/month'
import { intersectPeriods } from '#shared/kernel/period'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { agentCostTotal } from '../costs/agent-cost'
import type { ChargeLine } from '../costs/borne-charges'
import { borneCharges } from '../costs/borne-charges'
import { agentMonthId } from '../timesheets/timesheet'
import { kilometreLabel } from '../travel/kilometre-lines'
import type { ServiceTravel } from '../travel/service-travel'
import type { AllocationFacts } from './facts'
import type { LentDays } from './lent-days'
import type { Objection } from './objection'

/** What a lent agent costs the agreement in a month. */
export interface CostLine {
  readonly agentId: string
  readonly month: Month
  /** Whole employer cost of the month. */
  readonly full: Cents
  /** The part that the agreement bears: work share x days in force / days of the month, rounded to the cent. */
  readonly borne: Cents
}

/** The cost of a service over a period, and the months in which it has holes. */
export interface ServiceCost {
  readonly lines: readonly CostLine[]
  /** Charges of the service besides pay; grants are negative. */
  readonly charges: readonly ChargeLine[]
  readonly total: Cents
  readonly objections: readonly Objection[]
}

/**
 * The part of a month's cost that the terms bear: work share x days lent / days at work, rounded to the cent. Days that
 * earlier terms bear are counted first, so that a month cut by an amendment is borne whole.
 */
function borne({ workShare, atWork, before, lent }: LentDays, full: Cents): Cents {
  const upTo = (days: number): number =>
    roundRatio(ratio(BigInt(full) * BigInt(workShare) * BigInt(days), 10_000n * BigInt(atWork)))
  return cents(upTo(before + lent) - (before === 0 ? 0 : upTo(before)))
}

/** What the days counted bear of the service's charges; one whose actual amount is not known is an objection. */
function chargesOf({ agreement, period, charges = [] }: AllocationFacts): {
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

/** Kilometres that are in the cost: a charge of the service for each rate, told apart from those of other terms. */
const travelCharges = (
  travel: ServiceTravel | null,
  { agreement }: AllocationFacts,
): readonly ChargeLine[] =>
  travel?.policy !== 'inRate'
    ? []
    : travel.byRate
        .filter(({ amount }) => amount !== 0)
        .map(({ amount, ...line }) => ({
          chargeId: `trips ${agreement.period.from} ${String(line.rate)}`,
          ...{ kind: 'travel', label: kilometreLabel(line), full: amount, borne: amount },
        }))

/**
 * Gathers what the service cost over the period: its lent agents, and its charges less grants. A lent month without a
 * cost, or a charge without its actual amount, is an objection and not a zero.
 */
export function gatherServiceCost(
  facts: AllocationFacts,
  lent: readonly LentDays[],
  travel: ServiceTravel | null = null,
): ServiceCost {
  const known = new Map(facts.costs.map((cost) => [agentMonthId(cost.agentId, cost.month), cost]))
  const lines: CostLine[] = []
  const objections: Objection[] = []
  for (const days of lent) {
    const { agentId, month } = days
    const cost = known.get(agentMonthId(agentId, month))
    if (cost === undefined) {
      objections.push({ code: 'monthUnpriced', blocking: true, agentId, month })
      continue
    }
    const full = agentCostTotal(cost)
    lines.push({ agentId, month, full, borne: borne(days, full) })
  }
  const charges = chargesOf(facts)
  const borneLines = [...charges.lines, ...travelCharges(travel, facts)]
  const total = sumCents([...lines, ...borneLines].map((line) => line.borne))
  if (total < 0) objections.push({ code: 'grantsOverCost', blocking: true })
  return {
    lines,
    charges: borneLines,
    total,
    objections: [...objections, ...charges.objections],
  }
}
