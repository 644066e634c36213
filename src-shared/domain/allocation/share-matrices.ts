import type { Cents } from '#shared/kernel/cents'
import { cents } from '#shared/kernel/cents'
import { distribute } from '#shared/kernel/distribute'
import { distributeMatrix } from '#shared/kernel/distribute-matrix'
import { commonMultiple, roundRatio, ratio } from '#shared/kernel/ratio'
import { CHARGE_KINDS } from '../costs/service-charge'
import type { BilledAmount } from './bill-facts'
import { billedCosts } from './billed-costs'
import type { CostColumn } from './cost-column'
import { COST_COLUMNS } from './cost-column'
import type { ServiceCost } from './service-cost'
import { isHeld, keyTraceOf } from './share-trace'

type Rows = readonly (readonly number[])[]

/** What the amounts of a settlement are made of: cents by agent, by month and by kind, row by row (rule `matrix`). */
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
  /** Agents in an order that depends on nothing but themselves: where equal remainders get a cent. */
  readonly rankOf: (agentId: string) => string
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

/** The places of some agents in the order that remainders follow. */
const ranked = ({ agentIds, rankOf }: MatrixFacts): readonly number[] =>
  agentIds
    .map((id, at) => ({ at, rank: rankOf(id) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
    .map(({ at }) => at)

/**
 * Divides what is billed of the pay of each column between the bodies by its own hours, by largest remainder; a column
 * without hours by what bodies pay of all pay. So a column depends on nothing but itself.
 */
function spreadPay(
  pay: readonly number[],
  columns: readonly number[],
  hours: Rows,
): { readonly cells: Rows; readonly pooling: readonly Cents[] } {
  const cells = pay.map(() => new Array<number>(columns.length).fill(0))
  const rows = pay.map((_, row) => row)
  columns.forEach((total, column) => {
    if (total === 0) return
    const busy = rows.filter((row) => (hours[row]?.[column] ?? 0) > 0)
    const weighing = busy.length > 0 ? busy : rows.filter((row) => (pay[row] ?? 0) > 0)
    const parts = distribute(
      total,
      weighing.map((row) => (busy.length > 0 ? (hours[row]?.[column] ?? 0) : (pay[row] ?? 0))),
    )
    if (!parts.ok) return
    weighing.forEach((row, at) => {
      const line = cells[row]
      if (line !== undefined) line[column] = parts.value[at]?.share ?? 0
    })
  })
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
  // Without a cost there is no kind that a floor could be made of: it is an amount that the terms fix.
  const held = amounts.map(({ trace }) => isHeld(trace) || cost.total === 0)
  const free = amounts.map(({ amount }, row) => (held[row] === true ? 0 : amount))
  const fixed = amounts.map(({ amount }, row) => (held[row] === true ? amount : 0))
  const costOf = (keys: readonly string[], key: 'agentId' | 'month'): readonly number[] => {
    const sums = new Map<string, number>()
    for (const line of cost.lines) sums.set(line[key], (sums.get(line[key]) ?? 0) + line.borne)
    return keys.map((one) => sums.get(one) ?? 0)
  }
  const charged = CHARGE_KINDS.flatMap((kind) => {
    const own = cost.charges.filter((charge) => charge.kind === kind)
    return own.length === 0 ? [] : [{ kind, borne: sum(own.map(({ borne }) => borne)) }]
  })
  const order = ranked(facts)
  const agents = costOf(
    order.map((at) => agentIds[at] ?? ''),
    'agentId',
  )
  const billed = billedCosts(
    [...agents, ...charged.map(({ borne }) => borne)],
    sum(free),
    cost.total,
  )
  const pays = new Array<number>(agentIds.length).fill(0)
  order.forEach((at, place) => (pays[at] = billed[place] ?? 0))
  const sources = distributeMatrix(
    sum(free) === 0 ? free.map(() => 0) : free,
    sum(free) === 0 ? [0, ...charged.map(() => 0)] : [sum(pays), ...billed.slice(agentIds.length)],
  )
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
  charged.forEach(({ kind }, at) => {
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

/**
 * What the work of agents makes up of an amount that prices gave, limits applied, agent by agent: the lines that price work,
 * each by the hours of the agents concerned.
 */
function carriedBy(
  { amount, trace, carried }: BilledAmount,
  hours: readonly number[],
  agentIds: readonly string[],
  order: readonly number[],
): readonly number[] {
  const nothing = agentIds.map(() => 0)
  const key = isHeld(trace) ? null : keyTraceOf(trace)
  if (key === null) return nothing
  const before = trace.kind === 'limited' ? (trace.before ?? 0) : amount
  const base = key.kind === 'tariff' ? (key.gap?.base ?? before) : 0
  const parts = (carried ?? [{ amount: cents(base), agentIds }]).flatMap((part) => {
    const of = new Set(part.agentIds)
    const own = agentIds.map((id, at) => (of.has(id) ? (hours[at] ?? 0) : 0))
    const all = sum(own)
    return all > 0 && part.amount > 0 ? [{ amount: part.amount, own, all }] : []
  })
  const whole = sum(parts.map((part) => part.amount))
  const total =
    before === amount || before === 0
      ? whole
      : roundRatio(ratio(BigInt(whole) * BigInt(amount), BigInt(before)))
  const unit = parts.reduce((all, part) => commonMultiple(all, BigInt(part.all)), 1n)
  const weights = order.map((at) =>
    parts.reduce(
      (all, part) =>
        all + BigInt(part.amount) * BigInt(part.own[at] ?? 0) * (unit / BigInt(part.all)),
      0n,
    ),
  )
  const shared = distribute(total, weights)
  const cells = [...nothing]
  if (shared.ok) order.forEach((at, place) => (cells[at] = shared.value[place]?.share ?? 0))
  return cells
}

/** Of units at prices: the work of agents by their hours; what was counted otherwise is nobody's. */
function ofPrices(facts: MatrixFacts): ShareMatrices {
  const { amounts, hours, agentIds } = facts
  const order = ranked(facts)
  const byAgent = amounts.map((billed, row) =>
    carriedBy(billed, hours.byAgent[row] ?? [], agentIds, order),
  )
  const carried = byAgent.map(sum)
  const byMonth = carried.map((total, row) => {
    const months = hours.byMonth[row] ?? []
    const parts = distribute(total, months)
    return parts.ok ? parts.value.map(({ share }) => share) : months.map(() => 0)
  })
  const nothing = amounts.map(() => cents(0))
  const gaps = amounts.map(({ trace }) =>
    trace.kind === 'tariff' || trace.kind === 'prices' ? (trace.gap?.part ?? 0) : 0,
  )
  const held = amounts.map(({ trace }) => isHeld(trace))
  return {
    ...{ byAgent, byMonth, poolingByAgent: nothing, poolingByMonth: nothing },
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
