import { cents, type Cents } from '#shared/kernel/cents'
import { distribute } from '#shared/kernel/distribute'
import { distributeMatrix } from '#shared/kernel/distribute-matrix'
import { oncePer } from '#shared/kernel/once-per'
import { commonMultiple, roundRatio, ratio } from '#shared/kernel/ratio'
import { CHARGE_KINDS } from '../costs/service-charge'
import { isDivided } from '../keys/key-trace'
import type { AgentColumn } from './agent-column'
import { billedCosts } from './billed-costs'
import {
  cellsWith,
  spreadColumn,
  type ColumnCells,
  type HourColumn,
  type KeptColumns,
} from './column-cells'
import { COST_COLUMNS, type CostColumn } from './cost-column'
import type { BilledAmount } from './keyed-part'
import type { ServiceCost } from './service-cost'
import { isHeld, keyTraceOf } from './share-trace'

/** What the amounts of a settlement are made of: cents by agent, by month and by kind, row by row (rule `matrix`). */
export interface ShareMatrices {
  /** By agent and by month, body by body: what is billed of the pay of each, beside its hours. */
  readonly byAgent: readonly ColumnCells[]
  readonly byMonth: readonly ColumnCells[]
  /** What pooling adds to, or subtracts from, the pay for the hours of each agent, and of each month. Sums to zero. */
  readonly poolingByAgent: readonly Cents[]
  readonly poolingByMonth: readonly Cents[]
  /** What is not pay: charges less grants, units, packages, fixed amounts, the gap between prices and cost. */
  readonly besides: readonly Cents[]
  readonly kinds: readonly CostColumn[]
  /** `[body][kind]`: rows sum to the amounts. */
  readonly byKind: readonly (readonly number[])[]
}

/** What a settlement counted and billed, in one order of bodies, agents and months. */
export interface MatrixFacts {
  readonly amounts: readonly BilledAmount[]
  readonly columns: readonly AgentColumn[]
  /** `[month][body]` minutes. */
  readonly byMonth: readonly (readonly number[])[]
  readonly months: readonly string[]
  readonly cost: ServiceCost
  /** `[body]` kilometres charged on top of the amounts. */
  readonly travel: readonly number[]
  /** Agents in an order that depends on nothing but themselves: where equal remainders get a cent. */
  readonly rankOf: (agentId: string) => string
  /** The columns of the settlement before, of the same facts but for some hours. */
  readonly kept: KeptColumns
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

/** The places of some agents in the order that remainders follow. */
const ranked = ({ columns, rankOf }: MatrixFacts): readonly number[] =>
  columns
    .map(({ agentId }, at) => ({ at, rank: rankOf(agentId) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
    .map(({ at }) => at)

/** The hours of each month as columns: only the bodies that received something. */
export const monthColumns = (byMonth: MatrixFacts['byMonth']): readonly HourColumn[] =>
  byMonth.map((line) => {
    const [rows, minutes]: [number[], number[]] = [[], []]
    line.forEach((value, row) => {
      if (value === 0) return
      rows.push(row)
      minutes.push(value)
    })
    return { rows, minutes }
  })

/** Splits what is billed of the pay over columns; what is left of each row is pooling. */
function spreadPay(
  { kept }: MatrixFacts,
  names: readonly string[],
  columns: readonly HourColumn[],
  totals: readonly number[],
  pay: readonly number[],
  free: readonly number[],
  held: readonly boolean[],
): { readonly cells: readonly ColumnCells[]; readonly pooling: readonly Cents[] } {
  const takes = (row: number): boolean => held[row] !== true
  const key = held.includes(true) ? held.map(Number).join('') : ''
  const left = [...pay]
  // Cents of pay that sum to zero, one agent's refunded where another's is due: by what the bodies pay.
  const weights = pay.every((one) => one === 0) ? free : pay
  const cells = columns.map((column, at) => {
    const total = totals[at] ?? 0
    const make = (): ColumnCells => spreadColumn(column, total, takes, weights)
    const byHours = column.rows.some((row, place) => (column.minutes[place] ?? 0) > 0 && takes(row))
    const made = byHours ? kept.take(names[at] ?? '', column, total, key, make) : make()
    made.rows.forEach((row, place) => {
      left[row] = (left[row] ?? 0) - (made.cells[place]?.amount ?? 0)
    })
    return made
  })
  return { cells, pooling: left.map(cents) }
}

const columnsOf = (found: ReadonlyMap<CostColumn, readonly number[]>, rows: number) => {
  const kinds = COST_COLUMNS.filter((kind) => (found.get(kind) ?? []).some((value) => value !== 0))
  const byKind = Array.from({ length: rows }, (_, row) =>
    kinds.map((kind) => found.get(kind)?.[row] ?? 0),
  )
  return { kinds, byKind }
}

/** The pay of each agent and of each month: apart, since the identifier of an agent may be any text. */
const payOf = oncePer((cost: ServiceCost) => {
  const [byAgent, byMonth] = [new Map<string, number>(), new Map<string, number>()]
  for (const { agentId, month, borne } of cost.lines) {
    byAgent.set(agentId, (byAgent.get(agentId) ?? 0) + borne)
    byMonth.set(month, (byMonth.get(month) ?? 0) + borne)
  }
  return { byAgent, byMonth }
})

/** For a shared cost: each body pays its part of every cost, and the hours assign it to agents. */
function ofSharedCost(facts: MatrixFacts): ShareMatrices {
  const { amounts, columns, months, cost } = facts
  const agentIds = columns.map(({ agentId }) => agentId)
  // Without a cost there is no kind for a floor: it is an amount fixed by the terms.
  const held = amounts.map(({ trace }) => isHeld(trace) || cost.total === 0)
  const free = amounts.map(({ amount }, row) => (held[row] === true ? 0 : amount))
  const fixed = amounts.map(({ amount }, row) => (held[row] === true ? amount : 0))
  const paid = payOf(cost)
  const charged = CHARGE_KINDS.flatMap((kind) => {
    const own = cost.charges.filter((charge) => charge.kind === kind)
    return own.length === 0 ? [] : [{ kind, borne: sum(own.map(({ borne }) => borne)) }]
  })
  const order = ranked(facts)
  const agents = order.map((at) => paid.byAgent.get(agentIds[at] ?? '') ?? 0)
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
  const byAgent = spreadPay(facts, agentIds, columns, pays, pay, free, held)
  const monthly = billedCosts(
    months.map((month) => paid.byMonth.get(month) ?? 0),
    sum(pays),
    sum(agents),
  )
  const byMonth = spreadPay(facts, months, monthColumns(facts.byMonth), monthly, pay, free, held)
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
    byAgent: byAgent.cells,
    poolingByAgent: byAgent.pooling,
    byMonth: byMonth.cells,
    poolingByMonth: byMonth.pooling,
    besides: amounts.map(({ amount }, row) => cents(amount - (pay[row] ?? 0))),
    ...columnsOf(kinds, amounts.length),
  }
}

/**
 * The part of an amount at prices that is the work of agents, limits applied, agent by agent: the lines that price work,
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
  const base = (isDivided(key) ? undefined : key.gap?.base) ?? before
  const worked = new Map(agentIds.map((id, at) => [id, hours[at] ?? 0]))
  const parts = (carried ?? [{ amount: cents(base), work: worked }]).flatMap((part) => {
    const own = agentIds.map((id) => part.work.get(id) ?? 0)
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

/** Columns of cells from amounts row by row. */
const inColumns = (
  columns: readonly HourColumn[],
  rows: readonly (readonly number[])[],
): readonly ColumnCells[] =>
  columns.map((column, at) => {
    const amounts = rows.flatMap((line, row): readonly (readonly [number, number])[] => {
      const amount = line[at] ?? 0
      return amount === 0 ? [] : [[row, amount]]
    })
    return cellsWith(column, new Map(amounts))
  })

/** For prices: the work of agents by their hours; anything else is in the column of what is not pay. */
function ofPrices(facts: MatrixFacts): ShareMatrices {
  const { amounts, columns } = facts
  const agentIds = columns.map(({ agentId }) => agentId)
  const order = ranked(facts)
  const hours = amounts.map(() => new Array<number>(columns.length).fill(0))
  columns.forEach(({ rows, minutes }, at) => {
    rows.forEach((row, place) => {
      const line = hours[row]
      if (line !== undefined) line[at] = minutes[place] ?? 0
    })
  })
  const carriedRows = amounts.map((billed, row) =>
    carriedBy(billed, hours[row] ?? [], agentIds, order),
  )
  const carried = carriedRows.map(sum)
  const monthRows = carried.map((total, row) => {
    const months = facts.byMonth.map((line) => line[row] ?? 0)
    const parts = distribute(total, months)
    return parts.ok ? parts.value.map(({ share }) => share) : months.map(() => 0)
  })
  const byAgent = inColumns(columns, carriedRows)
  const byMonth = inColumns(monthColumns(facts.byMonth), monthRows)
  const nothing = amounts.map(() => cents(0))
  const gaps = amounts.map(({ trace }) => ('gap' in trace ? (trace.gap?.part ?? 0) : 0))
  const held = amounts.map(({ trace }) => isHeld(trace))
  return {
    byAgent,
    byMonth,
    poolingByAgent: nothing,
    poolingByMonth: nothing,
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

/** Adds kilometres charged to the bodies visited to what is not pay, under travel. */
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
 * Splits the amounts of a settlement, exactly in rows and in columns: by agent and by month, with the effect of pooling and
 * what is not pay in columns of their own, and by kind of cost. The column of an agent sums to what is billed of that
 * agent's pay: all of it where the whole cost is billed.
 */
export const shareMatrices = (facts: MatrixFacts, sharesCost: boolean): ShareMatrices =>
  withTravel(sharesCost ? ofSharedCost(facts) : ofPrices(facts), facts.travel)
