import type { Cents } from '#shared/kernel/cents'
import { cents, sumCents } from '#shared/kernel/cents'
import { distribute } from '#shared/kernel/distribute'
import { fingerprint } from '#shared/kernel/fingerprint'
import { minutes } from '#shared/kernel/minutes'
import type { Period } from '#shared/kernel/period'
import { intersectPeriods, monthsOf } from '#shared/kernel/period'
import type { Ratio } from '#shared/kernel/ratio'
import { addRatio, ratio, roundRatio } from '#shared/kernel/ratio'
import { termVersions } from '../agreements/term-versions'
import { contractedMinutes } from '../keys/contracted-minutes'
import { countUnits } from '../keys/counted-units'
import { sharesCost } from '../keys/key-needs'
import { tieOrder } from '../keys/tie-order'
import type { ServiceTravel } from '../travel/service-travel'
import { serviceTravel } from '../travel/service-travel'
import type { TravelLine } from '../travel/travel-lines'
import { travelSum } from '../travel/travel-lines'
import type { AgentCell, Allocation, Share } from './allocation'
import { bill } from './bill'
import { exactMinutes } from './exact-minutes'
import type { Bill, BilledAmount } from './bill-facts'
import type { AllocationFacts } from './facts'
import type { KeyedPart } from './keyed-part'
import { exemptsAll, limitsFor } from './limits-of'
import type { Objection } from './objection'
import { partObjections } from './part-objections'
import type { PartFacts } from './placed-facts'
import type { ServiceCost } from './service-cost'
import { gatherServiceCost, partMonths } from './service-cost'
import type { ServiceUse } from './service-use'
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

/** A part of a settlement up to what its key gave, limits left aside. */
export interface KeyedSettlement extends KeyedPart {
  readonly facts: PartFacts
  readonly use: ServiceUse
  readonly service: ServiceCost
  readonly travel: ServiceTravel | null
  /** `[body]` contracted minutes on the days of the part, whatever terms forecast them. */
  readonly contracted: readonly Ratio[]
  readonly objections: readonly Objection[]
}

const NO_BILL: Bill = { amounts: [], objections: [] }

/** Contracted minutes of a body on some days, under each terms of these days. */
const contractedOn = (
  versions: readonly PartFacts['agreement'][],
  days: Period,
  body: string,
): Ratio =>
  versions.reduce(
    (sum, terms) => {
      const own = terms.beneficiaries.find(({ collectivityId }) => collectivityId === body)
      const within = intersectPeriods(days, terms.period)
      return own === undefined || within === null
        ? sum
        : addRatio(sum, contractedMinutes(own.weeklyMinutes, terms, within))
    },
    ratio(0n, 120n),
  )

/** Settles a part up to what its key gives: hours, cost, travel and key, each from the facts in their places. */
export function keyPart(facts: PartFacts, whole: AllocationFacts['agreement']): KeyedSettlement {
  const { agreement, period, placed } = facts
  const days = intersectPeriods(period, agreement.period) ?? period
  const served = new Set(agreement.beneficiaries.map(({ collectivityId }) => collectivityId))
  const known = new Map(facts.collectivities.map((body) => [body.id, body]))
  const order = tieOrder(
    agreement,
    facts.collectivities.filter(({ id }) => served.has(id)),
  )
  const agentIds = agreement.agents.map(({ agentId }) => agentId)
  const use = countServiceUse(facts, order, agentIds)
  const travel = serviceTravel(placed.trips, agreement, days, order)
  const lent = partMonths(facts)
  const service = gatherServiceCost(facts, lent, travel)
  const versions = termVersions(whole).map((version) => version.agreement)
  const contracted = order.map((id) => contractedOn(versions, days, id))
  const before = [...partObjections(facts, lent, service, travel), ...use.objections]
  const free = exemptsAll(agreement)
  const blocked = before.some(({ blocking }) => blocking)
  const cost = billableCost(service, facts)
  const keyed =
    blocked || free
      ? NO_BILL
      : bill({
          ...{ facts, agreement, days, contracted, cost },
          bodies: order.flatMap((id) => known.get(id) ?? []),
          direct: use.byAgent.map((line) => line.reduce((a, b) => a + b, 0)),
          adjustments: use.adjustments,
          common: use.common,
          units: countUnits(placed.units, agreement, days),
          criteria: facts.criteria ?? [],
          year: Number(days.to.slice(0, 4)),
        })
  return {
    ...{ facts, use, service, travel, contracted, cost, free, days },
    terms: agreement,
    bodies: order,
    bill: keyed,
    objections: [...before, ...keyed.objections],
  }
}

/** Minutes of common time that go with each body's own, where they follow the direct hours; shown, never billed. */
function commonParts({ terms, use }: KeyedSettlement, direct: readonly number[]) {
  if (terms.commonTime !== 'proRata' || terms.key.kind !== 'actualCost') return null
  const parts = distribute(use.common, direct)
  return parts.ok ? parts.value.map(({ share }) => share) : null
}

/** The kilometres that a body is charged: none where the terms exempt it. */
const chargedTo = (
  { terms, travel }: KeyedSettlement,
  body: string,
  row: number,
): readonly TravelLine[] =>
  travel?.policy !== 'charged' || limitsFor(terms, body)?.exempt !== undefined
    ? []
    : (travel.lines[row] ?? [])

/**
 * Ends a part once its amounts are known, limits applied: shares, matrices, what stays with the lender, and the fingerprint.
 *
 * @param amounts `[body]`; empty where the settlement is blocked
 * @param counted the months that yearly limits were counted before, for the fingerprint
 */
export function endPart(
  part: KeyedSettlement,
  amounts: readonly BilledAmount[],
  counted: readonly string[],
): Allocation {
  const { facts, use, service, travel, terms, bodies } = part
  const agentIds = terms.agents.map(({ agentId }) => agentId)
  const months = monthsOf(facts.period)
  const direct = use.byAgent.map((line) => line.reduce((a, b) => a + b, 0))
  const common = commonParts(part, direct)
  const byContract = terms.key.kind === 'tariff' && terms.key.basis === 'contracted'
  const shares: readonly Share[] = bodies.map((collectivityId, row) => {
    const done = direct[row] ?? 0
    const contracted = part.contracted[row] ?? ratio(0)
    const agreed = minutes(roundRatio(contracted))
    return {
      collectivityId,
      minutes: minutes(done),
      uses: use.uses[row] ?? 0,
      billedMinutes: byContract ? agreed : minutes(done + (common?.[row] ?? 0)),
      contractedMinutes: agreed,
      ...(byContract ? { billedExactly: exactMinutes(contracted) } : {}),
      ...amountOf(amounts[row]?.amount, chargedTo(part, collectivityId, row)),
      trace: amounts[row]?.trace ?? null,
    }
  })
  const known = shares.flatMap(({ amount }) => amount ?? [])
  const billed = known.length === 0 || known.length < shares.length ? null : sumCents(known)
  const kilometres = shares.map((share) => travelSum(share.travel ?? []))
  const rank = new Map(
    facts.agents.map(({ id, registrationNumber }) => [id, `${registrationNumber}\n${id}`]),
  )
  const made =
    billed === null
      ? null
      : shareMatrices(
          {
            ...{ amounts, hours: use, agentIds, months, cost: service, travel: kilometres },
            rankOf: (id) => rank.get(id) ?? `\n${id}`,
          },
          sharesCost(terms.key),
        )
  const unknown = bodies.map(() => null)
  const matrix = cellsOf(use.byAgent, made?.byAgent ?? null)
  const byMonth = cellsOf(use.byMonth, made?.byMonth ?? null)
  const realCost = service.hasHoles ? null : service.total
  const besides =
    counted.length === 0 && part.bill.used === undefined
      ? undefined
      : { key: part.bill.used ?? null, counted }
  return {
    agreementId: terms.id,
    period: facts.period,
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
    costLines: service.lines,
    chargeLines: service.charges,
    cost: realCost,
    billed,
    travel: travel === null ? [] : [{ policy: travel.policy, amount: travel.total }],
    lenderPart:
      realCost === null || billed === null ? null : cents(realCost - billed + sumCents(kilometres)),
    objections: part.objections,
    fingerprint: fingerprint(
      usedFacts(part, besides, travel?.policy === 'charged' ? travel : null),
    ),
  }
}
