import type { Cents } from '#shared/kernel/cents'
import { cents, sumCents } from '#shared/kernel/cents'
import { distribute } from '#shared/kernel/distribute'
import { distributeMatrix } from '#shared/kernel/distribute-matrix'
import { fingerprint } from '#shared/kernel/fingerprint'
import { minutes } from '#shared/kernel/minutes'
import { monthsOf } from '#shared/kernel/period'
import { roundRatio } from '#shared/kernel/ratio'
import { contractedMinutes } from '../keys/contracted-minutes'
import { tieOrder } from '../keys/tie-order'
import { agentMonthId } from '../timesheets/timesheet'
import type { AgentCell, Allocation, Share } from './allocation'
import { bill } from './bill'
import type { AllocationFacts } from './facts'
import type { Objection } from './objection'
import { rowWeights } from './row-weights'
import type { ServiceCost } from './service-cost'
import { daysLent, gatherServiceCost } from './service-cost'
import type { ServiceUse } from './service-use'
import { countServiceUse } from './service-use'

/** Changes whenever the same facts could give another figure. Printed in fingerprints. */
export const ENGINE_VERSION = 1

function cellsOf(
  amounts: readonly (Cents | null)[],
  hours: readonly (readonly number[])[],
  fallback: readonly number[],
): readonly (readonly AgentCell[])[] {
  const known = amounts.every((amount) => amount !== null) ? amounts : null
  const matrix =
    known === null || hours[0] === undefined || hours[0].length === 0
      ? null
      : distributeMatrix(
          known,
          hours.map((line) => rowWeights(line, fallback).weights),
        )
  return hours.map((line, row) =>
    line.map((value, column) => {
      const amount = matrix?.[row]?.[column]
      if (amount === undefined) return { minutes: minutes(value), amount: null }
      return value === 0 && amount === 0
        ? NOTHING
        : { minutes: minutes(value), amount: cents(amount) }
    }),
  )
}

/** A body that an agent does not serve: most cells of a large matrix, so one object stands for all. */
const NOTHING: AgentCell = { minutes: minutes(0), amount: cents(0) }

function totalsOf(cells: readonly (readonly AgentCell[])[], columns: number): readonly AgentCell[] {
  const done = new Array<number>(columns).fill(0)
  const amounts = new Array<number | null>(columns).fill(cells.length > 0 ? 0 : null)
  for (const line of cells) {
    line.forEach((cell, column) => {
      const sum = amounts[column] ?? null
      done[column] = (done[column] ?? 0) + cell.minutes
      amounts[column] = sum === null || cell.amount === null ? null : sum + cell.amount
    })
  }
  return done.map((value, column) => {
    const amount = amounts[column] ?? null
    return { minutes: minutes(value), amount: amount === null ? null : cents(amount) }
  })
}

/** Months in which a lent agent entered nothing, where the key bills hours done. */
function unenteredMonths(facts: AllocationFacts): readonly Objection[] {
  const { key } = facts.agreement
  if (key.kind === 'fixedQuotas' || (key.kind === 'tariff' && key.basis === 'contracted')) return []
  const entered = new Set(facts.hours.entered)
  return facts.agreement.agents.flatMap(({ agentId }) =>
    monthsOf(facts.period).flatMap((month) =>
      daysLent(facts, agentId, month) > 0 && !entered.has(agentMonthId(agentId, month))
        ? [{ code: 'monthUnentered', blocking: true, agentId, month } as const]
        : [],
    ),
  )
}

function structuralObjections(facts: AllocationFacts): readonly Objection[] {
  const { agreement, period } = facts
  const objections: Objection[] = []
  const over = agreement.period.to !== null && agreement.period.to < period.from
  if (over || agreement.period.from > period.to)
    objections.push({ code: 'agreementNotInForce', blocking: true })
  if (agreement.beneficiaries.length === 0)
    objections.push({ code: 'noBeneficiary', blocking: true })
  if (agreement.agents.length === 0) objections.push({ code: 'noAgent', blocking: true })
  return objections
}

/** The facts that a settlement rests on, reduced to what it used, for its fingerprint. */
function usedFacts(
  facts: AllocationFacts,
  order: readonly string[],
  use: ServiceUse,
  cost: ServiceCost,
): unknown {
  const { agreement, period } = facts
  const { key, hourlyTariff, annualWeeks, commonTime, beneficiaries, agents } = agreement
  return {
    engine: ENGINE_VERSION,
    agreement: {
      id: agreement.id,
      period: agreement.period,
      key,
      hourlyTariff,
      annualWeeks,
      commonTime,
      beneficiaries,
      agents,
    },
    period,
    order,
    hours: use.byAgent,
    months: use.byMonth,
    uses: use.uses,
    common: use.commonByAgent,
    costs: cost.lines,
    // Named only where there are any, so that settlements without charges or late hours keep their fingerprints.
    ...(cost.charges.length === 0 ? {} : { charges: cost.charges }),
    ...(use.adjustments.length === 0
      ? {}
      : {
          adjustments: use.adjustments.map(
            ({ agentId, collectivityId, day, minutes: value, countedIn }) => ({
              ...{ agentId, collectivityId, day, countedIn },
              minutes: value,
            }),
          ),
        }),
  }
}

/**
 * Computes what each beneficiary used and owes under one set of terms over a period of whole months: `allocate` with an
 * agreement that no amendment cuts.
 */
export function allocateTerms(facts: AllocationFacts): Allocation {
  const { agreement, period } = facts
  const bodies = new Set(agreement.beneficiaries.map(({ collectivityId }) => collectivityId))
  const order = tieOrder(
    agreement,
    facts.collectivities.filter(({ id }) => bodies.has(id)),
  )
  const agentIds = agreement.agents.map(({ agentId }) => agentId)
  const months = monthsOf(period)
  const use = countServiceUse(facts, order, agentIds)
  const cost = gatherServiceCost(facts)
  const weekly = new Map(
    agreement.beneficiaries.map(({ collectivityId, weeklyMinutes }) => [
      collectivityId,
      weeklyMinutes,
    ]),
  )
  const contracted = order.map((id) =>
    contractedMinutes(weekly.get(id) ?? minutes(0), agreement, period),
  )
  const direct = use.byAgent.map((line) => line.reduce((a, b) => a + b, 0))

  const needsCost = agreement.key.kind !== 'tariff'
  const before = [
    ...structuralObjections(facts),
    ...unenteredMonths(facts),
    ...(needsCost ? cost.objections : []),
    ...use.objections,
  ]
  const computed = before.some(({ blocking }) => blocking)
    ? { amounts: [], objections: [] }
    : bill({
        agreement,
        beneficiaryIds: order,
        direct,
        contracted,
        common: use.common,
        cost: cost.total,
      })
  const objections = [...before, ...computed.objections]

  const commonParts = agreement.commonTime === 'proRata' ? distribute(use.common, direct) : null
  const byContract = agreement.key.kind === 'tariff' && agreement.key.basis === 'contracted'
  const shares: readonly Share[] = order.map((collectivityId, row) => {
    const done = direct[row] ?? 0
    const agreed = minutes(roundRatio(contracted[row] ?? { numerator: 0n, denominator: 1n }))
    const common =
      agreement.key.kind === 'actualCost' && commonParts?.ok
        ? (commonParts.value[row]?.share ?? 0)
        : 0
    return {
      collectivityId,
      minutes: minutes(done),
      uses: use.uses[row] ?? 0,
      billedMinutes: byContract ? agreed : minutes(done + common),
      contractedMinutes: agreed,
      amount: computed.amounts[row]?.amount ?? null,
      trace: computed.amounts[row]?.trace ?? null,
    }
  })
  const amounts = shares.map(({ amount }) => amount)
  const billed =
    amounts.length === 0 || amounts.some((a) => a === null)
      ? null
      : sumCents(amounts.filter((a) => a !== null))
  const borneBy = (nameOf: (line: ServiceCost['lines'][number]) => string): Map<string, number> => {
    const sums = new Map<string, number>()
    for (const line of cost.lines)
      sums.set(nameOf(line), (sums.get(nameOf(line)) ?? 0) + line.borne)
    return sums
  }
  const byAgentCost = borneBy(({ agentId }) => agentId)
  const byMonthCost = borneBy(({ month }) => month)
  const matrix = cellsOf(
    amounts,
    use.byAgent,
    agentIds.map((id) => byAgentCost.get(id) ?? 0),
  )
  const byMonth = cellsOf(
    amounts,
    use.byMonth,
    months.map((month) => byMonthCost.get(month) ?? 0),
  )
  const realCost = cost.objections.length > 0 ? null : cost.total
  return {
    agreementId: agreement.id,
    period,
    months,
    shares,
    agentIds,
    matrix,
    byMonth,
    agentTotals: totalsOf(matrix, agentIds.length),
    monthTotals: totalsOf(byMonth, months.length),
    direct: use.direct,
    common: use.common,
    costLines: cost.lines,
    chargeLines: cost.charges,
    cost: realCost,
    billed,
    lenderPart: realCost === null || billed === null ? null : cents(realCost - billed),
    objections,
    fingerprint: fingerprint(usedFacts(facts, order, use, cost)),
  }
}
