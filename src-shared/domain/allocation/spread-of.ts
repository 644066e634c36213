import { cents, type Cents } from '#shared/kernel/cents'
import { isDivided } from '../keys/key-trace'
import type { AgentCell, Allocation, Share } from './allocation'
import type { Figure } from './figure'
import { isHeld, keyTraceOf } from './share-trace'

/**
 * How a cell was computed: `columnHours`, the pay of the column by the hours that it gave; `part`, the pay of the column by
 * the part of the body in all pay; `rowHours`, an amount at prices by the hours that the body received.
 */
export type SpreadBasis = 'columnHours' | 'part' | 'rowHours'

/** The division of a cell: `total x weight / weights`, to the cent below or above. */
export interface Spread {
  readonly basis: SpreadBasis
  /** What is spread: the whole column, or what of the body's amount follows hours. */
  readonly total: Cents
  readonly weight: number
  readonly weights: number
  /** The cents below the exact value, and what is left: `remainder / weights` of a cent. */
  readonly floor: Cents
  readonly remainder: string
  /** 1 where the cell received the cent above, so that rows and columns sum exactly. */
  readonly up: 0 | 1
}

interface Column {
  readonly cells: Allocation['matrix']
  readonly at: number
  readonly totals: readonly AgentCell[]
  readonly pooling: Allocation['poolingByAgent']
}

function columnOf(allocation: Allocation, { agentId, month }: Figure): Column {
  const { matrix, byMonth, agentTotals, monthTotals, poolingByAgent, poolingByMonth } = allocation
  return agentId !== null
    ? {
        cells: matrix,
        totals: agentTotals,
        pooling: poolingByAgent,
        at: allocation.agentIds.indexOf(agentId),
      }
    : {
        cells: byMonth,
        totals: monthTotals,
        pooling: poolingByMonth,
        at: month === null ? -1 : allocation.months.indexOf(month),
      }
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

const divided = (
  basis: SpreadBasis,
  [total, weight, weights]: readonly [number, number, number],
  amount: Cents,
): Spread | null => {
  if (weights <= 0 || total < 0) return null
  const exact = BigInt(total) * BigInt(weight)
  const floor = Number(exact / BigInt(weights))
  const up = amount - floor
  return up !== 0 && up !== 1
    ? null
    : {
        basis,
        total: cents(total),
        weight,
        weights,
        floor: cents(floor),
        up,
        remainder: String(exact % BigInt(weights)),
      }
}

/**
 * Explains how the amount of a cell of an agent or of a month was computed. `null` where there is no single division:
 * blocked settlements, several sets of terms, price lists (whose lines say more), columns of what is not pay.
 */
export function spreadOf(allocation: Allocation, row: number, figure: Figure): Spread | null {
  const { cells, at, totals, pooling } = columnOf(allocation, figure)
  const line = cells[row] ?? []
  const amount = line[at]?.amount ?? null
  const share = allocation.shares[row]
  const trace = share?.trace ?? null
  if (amount === null || trace === null || trace.kind === 'parts' || isHeld(trace)) return null
  const key = keyTraceOf(trace)
  if (key?.kind === 'tariff') {
    const own = line.map((cell) => cell.minutes)
    const carried = sum(line.map((cell) => cell.amount ?? 0))
    return divided('rowHours', [carried, own[at] ?? 0, sum(own)], amount)
  }
  if (key === null || !isDivided(key)) return null
  const free = allocation.shares.flatMap((one: Share, index) =>
    one.trace === null || one.trace.kind === 'parts' || isHeld(one.trace) ? [] : [index],
  )
  const hours = sum(free.map((index) => cells[index]?.[at]?.minutes ?? 0))
  const total = totals[at]?.amount ?? 0
  const pay = (index: number): number =>
    sum((cells[index] ?? []).map((cell) => cell.amount ?? 0)) + (pooling[index] ?? 0)
  // A column without hours follows the parts of the bodies.
  return hours > 0
    ? divided('columnHours', [total, line[at]?.minutes ?? 0, hours], amount)
    : divided('part', [total, pay(row), sum(free.map(pay))], amount)
}
