import type { Cents } from '#shared/kernel/cents'
import { cents, sumCents } from '#shared/kernel/cents'
import { distribute } from '#shared/kernel/distribute'
import { fingerprint } from '#shared/kernel/fingerprint'
import { minutes } from '#shared/kernel/minutes'
import { intersectPeriods, monthsOf } from '#shared/kernel/period'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { overLoans } from '../agreements/loan-share'
import { contractedMinutes } from '../keys/contracted-minutes'
import { countUnits } from '../keys/counted-units'
import { needsCost, needsHours, sharesCost } from '../keys/key-needs'
import { tieOrder } from '../keys/tie-order'
import { agentMonthId } from '../timesheets/timesheet'
import type { ServiceTravel } from '../travel/service-travel'
import { serviceTravel } from '../travel/service-travel'
import type { TravelLine } from '../travel/travel-lines'
import { travelSum } from '../travel/travel-lines'
import type { AgentCell, Allocation, Share } from './allocation'
import { bill } from './bill'
import type { Bill, BilledAmount } from './bill-facts'
import type { AllocationFacts } from './facts'
import type { LentDays } from './lent-days'
import { lentDays } from './lent-days'
import { exemptsAll } from './limits-of'
import type { Objection } from './objection'
import type { ServiceCost } from './service-cost'
import { gatherServiceCost } from './service-cost'
import { countServiceUse } from './service-use'
import { shareMatrices } from './share-matrices'
import { usedFacts } from './used-facts'

function cellsOf(
  hours: readonly (readonly number[])[],
  amounts: readonly (readonly number[])[] | null,
): readonly (readonly AgentCell[])[] {
  return hours.map((line, row) =>
    line.map((value, column) => {
      const amount = amounts?.[row]?.[column]
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
function unenteredMonths(facts: AllocationFacts, lent: readonly LentDays[]): readonly Objection[] {
  if (!needsHours(facts.agreement.key)) return []
  const missing = new Map(lent.map((days) => [agentMonthId(days.agentId, days.month), days]))
  for (const entered of facts.hours.entered) missing.delete(entered)
  return [...missing.values()].map(({ agentId, month }) => ({
    code: 'monthUnentered',
    ...{ blocking: true, agentId, month },
  }))
}

function structuralObjections(facts: AllocationFacts, cost: ServiceCost): readonly Objection[] {
  const { agreement, period } = facts
  const objections: Objection[] = []
  const over = agreement.period.to !== null && agreement.period.to < period.from
  if (over || agreement.period.from > period.to)
    objections.push({ code: 'agreementNotInForce', blocking: true })
  if (agreement.beneficiaries.length === 0)
    objections.push({ code: 'noBeneficiary', blocking: true })
  const { key } = agreement
  // Nobody need be lent where no hours count and a cost is known, or units are priced: equipment, purchases.
  const served =
    exemptsAll(agreement) ||
    (!needsHours(key) && (key.kind === 'prices' || (sharesCost(key) && cost.total !== 0)))
  if (agreement.agents.length === 0 && !served) objections.push({ code: 'noAgent', blocking: true })
  return objections
}

/** Agents of the terms whom all agreements together lend beyond a whole within the days that the terms settle. */
function loanObjections({
  agreement,
  period,
  agreements = [],
}: AllocationFacts): readonly Objection[] {
  const settled = intersectPeriods(period, agreement.period)
  if (settled === null || agreements.length < 2) return []
  return agreement.agents.flatMap(({ agentId }) => {
    const over = overLoans(agreements, agentId).find(
      ({ day, through }) => intersectPeriods(settled, { from: day, to: through }) !== null,
    )
    return over === undefined ? [] : [{ code: 'lentOver100', blocking: true, ...over } as const]
  })
}

/** Trips that are charged or in the cost, and can't be valued: a hole and not a zero. */
const travelObjections = (travel: ServiceTravel | null): readonly Objection[] =>
  travel === null || travel.policy === 'notCharged'
    ? []
    : travel.gaps.map((gap) => ({ ...gap, blocking: true }))

/** The kilometres that a body is charged: none where the terms exempt it. */
const chargedTo = (
  billed: BilledAmount | undefined,
  lines: readonly TravelLine[] = [],
): readonly TravelLine[] =>
  billed?.trace.kind === 'limited' && billed.trace.limit === 'exempt' ? [] : lines

/** What a body owes: what the key gave, and the kilometres charged to it. */
const amountOf = (
  keyed: Cents | undefined,
  lines: readonly TravelLine[],
): Pick<Share, 'amount' | 'travel'> =>
  keyed === undefined
    ? { amount: null }
    : lines.length === 0
      ? { amount: keyed }
      : { amount: cents(keyed + travelSum(lines)), travel: lines }

const NO_BILL: Bill = { amounts: [], objections: [] }

/** What of the cost is there to bill: all of it, or the part that a denominator supposes. */
const billableCost = ({ total }: ServiceCost, { billedPart }: AllocationFacts): Cents =>
  billedPart === undefined
    ? total
    : cents(roundRatio(ratio(BigInt(total) * billedPart.numerator, billedPart.denominator)))

/** The year of the last day that the terms settle. */
function lastYear({ agreement, period }: AllocationFacts): number {
  const within = intersectPeriods(period, agreement.period) ?? period
  return Number(within.to.slice(0, 4))
}

/**
 * Computes what each beneficiary used and owes under one set of terms over a period of whole months: `allocate` with an
 * agreement that no amendment cuts.
 */
export function allocateTerms(facts: AllocationFacts): Allocation {
  const { agreement, period } = facts
  const bodies = new Set(agreement.beneficiaries.map(({ collectivityId }) => collectivityId))
  const known = new Map(facts.collectivities.map((body) => [body.id, body]))
  const order = tieOrder(
    agreement,
    facts.collectivities.filter(({ id }) => bodies.has(id)),
  )
  const agentIds = agreement.agents.map(({ agentId }) => agentId)
  const months = monthsOf(period)
  const use = countServiceUse(facts, order, agentIds)
  const travel = serviceTravel(facts, order)
  const charged = travel?.policy === 'charged' ? travel : null
  const lent = lentDays(facts)
  const cost = gatherServiceCost(facts, lent, travel)
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

  const free = exemptsAll(agreement)
  const before = [
    ...structuralObjections(facts, cost),
    ...(free ? [] : loanObjections(facts)),
    ...(free ? [] : unenteredMonths(facts, lent)),
    ...(needsCost(agreement) && !free ? cost.objections : []),
    ...(free ? [] : travelObjections(travel)),
    ...use.objections,
  ]
  const computed = before.some(({ blocking }) => blocking)
    ? NO_BILL
    : bill({
        facts,
        byAgent: use.byAgent,
        adjustments: use.adjustments,
        agreement,
        bodies: order.flatMap((id) => known.get(id) ?? []),
        direct,
        contracted,
        common: use.common,
        cost: billableCost(cost, facts),
        units: countUnits(facts),
        criteria: facts.criteria ?? [],
        year: lastYear(facts),
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
      ...amountOf(
        computed.amounts[row]?.amount,
        chargedTo(computed.amounts[row], charged?.lines[row]),
      ),
      trace: computed.amounts[row]?.trace ?? null,
    }
  })
  const amounts = shares.map(({ amount }) => amount)
  const billed =
    amounts.length === 0 || amounts.some((a) => a === null)
      ? null
      : sumCents(amounts.filter((a) => a !== null))
  const made =
    billed === null
      ? null
      : shareMatrices(
          {
            ...{ amounts: computed.amounts, hours: use, agentIds, months, cost },
            travel: shares.map((share) => travelSum(share.travel ?? [])),
          },
          sharesCost(agreement.key),
        )
  const unknown = order.map(() => null)
  const matrix = cellsOf(use.byAgent, made?.byAgent ?? null)
  const byMonth = cellsOf(use.byMonth, made?.byMonth ?? null)
  const kilometres = sumCents(shares.map((share) => travelSum(share.travel ?? [])))
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
    poolingByAgent: made?.poolingByAgent ?? unknown,
    poolingByMonth: made?.poolingByMonth ?? unknown,
    besides: made?.besides ?? unknown,
    kinds: made?.kinds ?? [],
    byKind: (made?.byKind ?? unknown.map(() => [])).map((line) => line.map(cents)),
    direct: use.direct,
    common: use.common,
    costLines: cost.lines,
    chargeLines: cost.charges,
    cost: realCost,
    billed,
    travel: travel === null ? [] : [{ policy: travel.policy, amount: travel.total }],
    lenderPart: realCost === null || billed === null ? null : cents(realCost - billed + kilometres),
    objections,
    fingerprint: fingerprint(usedFacts(facts, order, use, cost, computed.used, charged)),
  }
}
