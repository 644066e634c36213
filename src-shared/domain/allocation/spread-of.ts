import type { Cents } from '#shared/kernel/cents'
import { cents } from '#shared/kernel/cents'
import type { Allocation } from './allocation'
import type { Figure } from './figure'
import type { SpreadBasis } from './row-weights'
import { rowWeights } from './row-weights'

/** How a body's amount came to one of its columns: `total x weight / weights`, to the cent below or above. */
export interface Spread {
  readonly basis: SpreadBasis
  /** The whole amount of the body. */
  readonly total: Cents
  readonly weight: number
  readonly weights: number
  /** The cents below the exact value, and what is left: `remainder / weights` of a cent. */
  readonly floor: Cents
  readonly remainder: string
  /** 1 where the column received the cent above, so that rows and columns sum exactly. */
  readonly up: 0 | 1
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

/**
 * Says how the amount of a body was spread over agents or months (controlled rounding, see `distributeMatrix`). `null`
 * while the settlement is blocked, or where the column is not one of its own.
 */
export function spreadOf(allocation: Allocation, row: number, figure: Figure): Spread | null {
  const byAgent = figure.agentId !== null
  const cells = (byAgent ? allocation.matrix : allocation.byMonth)[row] ?? []
  const column = byAgent
    ? allocation.agentIds.indexOf(figure.agentId)
    : figure.month === null
      ? -1
      : allocation.months.indexOf(figure.month)
  const total = allocation.shares[row]?.amount ?? null
  const amount = cells[column]?.amount ?? null
  if (total === null || amount === null) return null
  const cost = (byAgent ? allocation.agentIds : allocation.months).map((key) =>
    sum(
      allocation.costLines
        .filter((line) => (byAgent ? line.agentId : line.month) === key)
        .map(({ borne }) => borne),
    ),
  )
  const { basis, weights } = rowWeights(
    cells.map(({ minutes }) => minutes),
    cost,
  )
  const whole = BigInt(sum(weights))
  const exact = BigInt(total) * BigInt(weights[column] ?? 0)
  const floor = Number(exact / whole)
  return {
    basis,
    total,
    weight: weights[column] ?? 0,
    weights: Number(whole),
    floor: cents(floor),
    remainder: String(exact % whole),
    up: amount > floor ? 1 : 0,
  }
}
