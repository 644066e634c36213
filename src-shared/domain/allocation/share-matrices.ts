import type { Cents } from '#shared/kernel/cents'
import { cents } from '#shared/kernel/cents'
import { distribute } from '#shared/kernel/distribute'
import { distributeMatrix } from '#shared/kernel/distribute-matrix'
import type { ChargeKind } from '../costs/service-charge'
import type { BilledAmount } from './bill-facts'
import { billedCosts, spreadByPart, spreadByWeights } from './billed-costs'
import type { CostColumn } from './cost-column'
import { COST_COLUMNS } from './cost-column'
import type { ServiceCost } from './service-cost'
import { isHeld } from './share-trace'

type Rows = readonly (readonly number[])[]

/** What the amounts of a settlement are made of: cents by agent, by month and by kind, row by row. */
export interface ShareMatrices {
  /** `[body][agent]` and `[body][month]`: what is billed of the pay of each. */
  readonly byAgent: Rows
  readonly byMonth: Rows
  /** What pooling adds to, or takes off, the pay for the hours of each agent, and of each month. Sums to nothing. */
  readonly poolingByAgent: readonly Cents[]
  readonly poolingByMonth: readonly Cents[]
  /** What no agent's pay makes up: charges less grants, units, packages, fixed amounts, the gap between prices and cost. */
  readonly besides: readonly Cents[]
  readonly kinds: readonly CostColumn[]
  /** `[body][kind]`: rows sum to the amounts. */
  readonly byKind: Rows
}

/** What a settlement counted and billed, in one order of bodies, agents and months. */
export interface MatrixFacts {
  readonly amounts: readonly BilledAmount[]
  readonly hours: { readonly byAgent: Rows; readonly byMonth: Rows }
  readonly agentIds: readonly string[]
  readonly months: readonly string[]
  readonly cost: ServiceCost
  /** `[body]` kilometres charged on top of the amounts. */
  readonly travel: readonly number[]
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

/** Spreads what is billed of the pay over its columns: the rows and columns that result, and what pooling makes of it. */
function spreadPay(
  pay: readonly number[],
  columns: readonly number[],
  hours: Rows,
): { readonly cells: Rows; readonly pooling: readonly Cents[] } {
  const busy = columns.filter((value) => value !== 0).length
  const worked = hours.some((line) => line.some((value) => value > 0))
  const sign = sum(pay) < 0 ? -1 : 1
  const cells =
    busy <= 1 || !worked
      ? spreadByPart(
          pay.map((value) => value * sign),
          columns.map((value) => value * sign),
        ).map((line) => line.map((value) => (value === 0 ? 0 : value * sign)))
      : spreadByWeights(
          pay.map((value) => Math.max(0, value)),
          columns,
          hours,
        )
  return { cells, pooling: pay.map((value, row) => cents(value - sum(cells[row] ?? []))) }
}

const columnsOf = (found: ReadonlyMap<CostColumn, readonly number[]>, rows: number) => {
  const kinds = COST_COLUMNS.filter((kind) => (found.get(kind) ?? []).some((value) => value !== 0))
  const byKind = Array.from({ length: rows }, (_, row) =>
    kinds.map((kind) => found.get(kind)?.[row] ?? 0),
  )
  return { kinds, byKind }
}

/** Of a cost that is shared: each body bears its part of every cost, and the hours say whose pay it is. */
function ofSharedCost(facts: MatrixFacts): ShareMatrices {
  const { amounts, hours, agentIds, months, cost } = facts
  const held = amounts.map(({ trace }) => isHeld(trace))
  const free = amounts.map(({ amount }, row) => (held[row] === true ? 0 : amount))
  const fixed = amounts.map(({ amount }, row) => (held[row] === true ? amount : 0))
  const charged = new Map<ChargeKind, number>()
  for (const { kind, borne } of cost.charges) charged.set(kind, (charged.get(kind) ?? 0) + borne)
  const costOf = (keys: readonly string[], key: 'agentId' | 'month'): readonly number[] => {
    const sums = new Map<string, number>()
    for (const line of cost.lines) sums.set(line[key], (sums.get(line[key]) ?? 0) + line.borne)
    return keys.map((one) => sums.get(one) ?? 0)
  }
  const agents = costOf(agentIds, 'agentId')
  const billed = billedCosts([...agents, ...charged.values()], sum(free), cost.total)
  const pays = billed.slice(0, agentIds.length)
  const sources = spreadByPart(free, [sum(pays), ...billed.slice(agentIds.length)])
  const pay = sources.map(([value = 0]) => value)
  const own = (lines: Rows): Rows =>
    lines.map((line, row) => (held[row] === true ? line.map(() => 0) : line))
  const byAgent = spreadPay(pay, pays, own(hours.byAgent))
  const monthly = billedCosts(costOf(months, 'month'), sum(pays), sum(agents))
  const byMonth = spreadPay(pay, monthly, own(hours.byMonth))
  const kinds = new Map<CostColumn, readonly number[]>([
    ['staff', pay],
    ['fixed', fixed],
  ])
  ;[...charged.keys()].forEach((kind, at) => {
    const before = kinds.get(kind)
    kinds.set(
      kind,
      sources.map((line, row) => (before?.[row] ?? 0) + (line[at + 1] ?? 0)),
    )
  })
  return {
    ...{ byAgent: byAgent.cells, poolingByAgent: byAgent.pooling },
    ...{ byMonth: byMonth.cells, poolingByMonth: byMonth.pooling },
    besides: amounts.map(({ amount }, row) => cents(amount - (pay[row] ?? 0))),
    ...columnsOf(kinds, amounts.length),
  }
}

/** What the work of agents makes up of an amount that prices gave, limits applied: parts of it by agent. */
function carriedBy(
  { amount, trace, carried }: BilledAmount,
  hours: readonly number[],
  agentIds: readonly string[],
): readonly number[] {
  const nothing = agentIds.map(() => 0)
  if (isHeld(trace)) return nothing
  const key = trace.kind === 'limited' ? trace.of : trace
  if (key === null) return nothing
  const before = trace.kind === 'limited' ? (trace.before ?? 0) : amount
  const base = key.kind === 'tariff' ? (key.gap?.base ?? before) : 0
  const parts = carried ?? [{ amount: cents(base), agentIds }]
  const scaled = (value: number): number =>
    before === amount || before === 0
      ? value
      : Number((BigInt(value) * BigInt(amount)) / BigInt(before))
  return parts.reduce<readonly number[]>((all, part) => {
    const of = new Set(part.agentIds)
    const shared = distribute(
      scaled(part.amount),
      agentIds.map((id, at) => (of.has(id) ? (hours[at] ?? 0) : 0)),
    )
    return shared.ok ? all.map((value, at) => value + (shared.value[at]?.share ?? 0)) : all
  }, nothing)
}

/** Of units at prices: the work of agents by their hours; what was counted otherwise is nobody's. */
function ofPrices({ amounts, hours, agentIds }: MatrixFacts): ShareMatrices {
  const byAgent = amounts.map((billed, row) =>
    carriedBy(billed, hours.byAgent[row] ?? [], agentIds),
  )
  const carried = byAgent.map(sum)
  const nothing = amounts.map(() => cents(0))
  const gaps = amounts.map(({ trace }) =>
    trace.kind === 'tariff' || trace.kind === 'prices' ? (trace.gap?.part ?? 0) : 0,
  )
  const held = amounts.map(({ trace }) => isHeld(trace))
  return {
    byAgent,
    byMonth: distributeMatrix(carried, hours.byMonth),
    ...{ poolingByAgent: nothing, poolingByMonth: nothing },
    besides: amounts.map(({ amount }, row) => cents(amount - (carried[row] ?? 0))),
    ...columnsOf(
      new Map<CostColumn, readonly number[]>([
        [
          'prices',
          amounts.map(({ amount }, row) => (held[row] === true ? 0 : amount - (gaps[row] ?? 0))),
        ],
        ['gap', gaps],
        ['fixed', amounts.map(({ amount }, row) => (held[row] === true ? amount : 0))],
      ]),
      amounts.length,
    ),
  }
}

/** Puts kilometres that are charged to the bodies visited among what is nobody's pay, under travel. */
function withTravel(made: ShareMatrices, travel: readonly number[]): ShareMatrices {
  if (travel.every((amount) => amount === 0)) return made
  const kinds = new Map<CostColumn, readonly number[]>(
    made.kinds.map((kind, at) => [kind, made.byKind.map((line) => line[at] ?? 0)]),
  )
  const before = kinds.get('travel')
  kinds.set(
    'travel',
    travel.map((amount, row) => amount + (before?.[row] ?? 0)),
  )
  return {
    ...made,
    besides: made.besides.map((amount, row) => cents(amount + (travel[row] ?? 0))),
    ...columnsOf(kinds, travel.length),
  }
}

/**
 * Takes the amounts of a settlement apart, exactly in rows and in columns: by agent and by month, with what pooling and
 * what is nobody's pay add in columns of their own, and by kind of cost. The column of an agent sums to what is billed of
 * that agent's pay: all of it where the whole cost is billed.
 */
export const shareMatrices = (facts: MatrixFacts, sharesCost: boolean): ShareMatrices =>
  withTravel(sharesCost ? ofSharedCost(facts) : ofPrices(facts), facts.travel)
