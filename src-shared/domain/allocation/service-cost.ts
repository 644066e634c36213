import type { Cents } from '#shared/kernel/cents'
import { cents, sumCents } from '#shared/kernel/cents'
import { dayFromNumber, dayNumber } from '#shared/kernel/day'
import type { Month } from '#shared/kernel/month'
import type { Period } from '#shared/kernel/period'
import { intersectPeriods, lengthInDays, monthPeriod, monthsOf } from '#shared/kernel/period'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import type { Agreement } from '../agreements/agreement'
import { agentCostTotal } from '../costs/agent-cost'
import type { ChargeLine } from '../costs/borne-charges'
import { borneCharges } from '../costs/borne-charges'
import { agentMonthId } from '../timesheets/timesheet'
import type { ServiceTravel } from '../travel/service-travel'
import type { AllocationFacts } from './facts'
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

/** The days of a period on which an agent is at work. */
function daysAtWork(
  facts: Pick<AllocationFacts, 'agents'>,
  agentId: string,
  within: Period,
): number {
  const agent = facts.agents.find(({ id }) => id === agentId)
  return (agent?.workPeriods ?? []).reduce((days, { period }) => {
    const both = intersectPeriods(within, period)
    return both === null ? days : days + lengthInDays(both)
  }, 0)
}

/** The days of a month that a settlement counts: in its period, and under its terms. */
function daysCounted({ period, agreement }: AllocationFacts, month: Month): Period | null {
  const inPeriod = intersectPeriods(monthPeriod(month), period)
  return inPeriod === null ? null : intersectPeriods(inPeriod, agreement.period)
}

/** The days of a month on which an agent is lent and at work: both the agreement and a work period are in force. */
export function daysLent(facts: AllocationFacts, agentId: string, month: Month): number {
  const counted = daysCounted(facts, month)
  return counted === null ? 0 : daysAtWork(facts, agentId, counted)
}

/** The days at work of a month that earlier terms of the agreement bear. */
function daysBefore(facts: AllocationFacts, agentId: string, month: Month): number {
  const { termsSince, agreement } = facts
  if (termsSince === undefined) return 0
  const until = dayFromNumber(dayNumber(agreement.period.from) - 1)
  const earlier = intersectPeriods(monthPeriod(month), { from: termsSince, to: until })
  return earlier === null ? 0 : daysAtWork(facts, agentId, earlier)
}

/**
 * The part of a month's cost that the terms bear: work share x days lent / days at work, rounded to the cent. Days that
 * earlier terms bear are counted first, so that a month cut by an amendment is borne whole.
 */
function borne(
  facts: AllocationFacts,
  { agentId, workShare }: Agreement['agents'][number],
  month: Month,
  full: Cents,
): Cents {
  const employed = daysAtWork(facts, agentId, monthPeriod(month))
  const upTo = (days: number): number =>
    roundRatio(ratio(BigInt(full) * BigInt(workShare) * BigInt(days), 10_000n * BigInt(employed)))
  const before = daysBefore(facts, agentId, month)
  return cents(upTo(before + daysLent(facts, agentId, month)) - upTo(before))
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

/** Kilometres that are in the cost, as a charge of the service. */
const travelCharge = (travel: ServiceTravel | null): readonly ChargeLine[] =>
  travel?.policy !== 'inRate' || travel.total === 0
    ? []
    : [
        {
          ...{ chargeId: 'trips', kind: 'travel', label: 'km' },
          ...{ full: travel.total, borne: travel.total },
        },
      ]

/**
 * Gathers what the service cost over the period: its lent agents, and its charges less grants. A lent month without a
 * cost, or a charge without its actual amount, is an objection and not a zero.
 */
export function gatherServiceCost(
  facts: AllocationFacts,
  travel: ServiceTravel | null = null,
): ServiceCost {
  const known = new Map(facts.costs.map((cost) => [agentMonthId(cost.agentId, cost.month), cost]))
  const lines: CostLine[] = []
  const objections: Objection[] = []
  for (const lent of facts.agreement.agents) {
    const { agentId } = lent
    for (const month of monthsOf(facts.period)) {
      if (daysLent(facts, agentId, month) === 0) continue
      const cost = known.get(agentMonthId(agentId, month))
      if (cost === undefined) {
        objections.push({ code: 'monthUnpriced', blocking: true, agentId, month })
        continue
      }
      const full = agentCostTotal(cost)
      lines.push({ agentId, month, full, borne: borne(facts, lent, month, full) })
    }
  }
  const charges = chargesOf(facts)
  const borneLines = [...charges.lines, ...travelCharge(travel)]
  const total = sumCents([...lines, ...borneLines].map((line) => line.borne))
  if (total < 0) objections.push({ code: 'grantsOverCost', blocking: true })
  return {
    lines,
    charges: borneLines,
    total,
    objections: [...objections, ...charges.objections],
  }
}
