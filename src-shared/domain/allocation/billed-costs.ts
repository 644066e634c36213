import { distribute } from '#shared/kernel/distribute'
import { distributeMatrix } from '#shared/kernel/distribute-matrix'

/** The greatest whole number that is no more than `numerator / denominator`. */
function floorOf(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient
}

/**
 * The part of each cost that is billed, where `billed` of `whole` is: cost x billed / whole, to the cent below or above so
 * that all sum to what is billed. Where the whole is billed, each cost is. Grants, as negative costs, take their part off.
 *
 * @param costs cents, that sum to `whole`
 */
export function billedCosts(
  costs: readonly number[],
  billed: number,
  whole: number,
): readonly number[] {
  if (whole === 0) return costs.map(() => 0)
  const sign = whole < 0 ? -1n : 1n
  const divisor = BigInt(whole) * sign
  const exact = costs.map((cost) => BigInt(cost) * BigInt(billed) * sign)
  const floors = exact.map((value) => floorOf(value, divisor))
  const rests = exact.map((value, at) => value - (floors[at] ?? 0n) * divisor)
  const spares = billed - Number(floors.reduce((sum, value) => sum + value, 0n))
  const queue = rests
    .map((_, at) => at)
    .sort((a, b) => {
      const [left, right] = [rests[a] ?? 0n, rests[b] ?? 0n]
      return left < right ? 1 : left > right ? -1 : a - b
    })
  const favoured = new Set(queue.slice(0, spares))
  return floors.map((value, at) => Number(value) + (favoured.has(at) ? 1 : 0))
}

const partsOf = (total: number, weights: readonly number[]): readonly number[] => {
  const parts = distribute(total, weights)
  return parts.ok ? parts.value.map(({ share }) => share) : weights.map(() => 0)
}

/**
 * Spreads columns over rows so that each row bears the same part of every column: cell = column x row / all, to the cent
 * below or above. Rows and columns both sum exactly. A negative column takes off.
 *
 * @param rows cents, none negative
 * @param columns cents, that sum to what the rows do
 */
export function spreadByPart(
  rows: readonly number[],
  columns: readonly number[],
): readonly (readonly number[])[] {
  const [more, less] = [1, -1].map((sign) => columns.map((value) => Math.max(0, value * sign)))
  const off = partsOf(
    (less ?? []).reduce((sum, value) => sum + value, 0),
    rows,
  )
  const spread = (totals: readonly number[], weights: readonly number[]) =>
    distributeMatrix(
      weights.some((weight) => weight > 0) ? totals : totals.map(() => 0),
      totals.map(() => weights),
    )
  const above = spread(
    rows.map((row, at) => row + (off[at] ?? 0)),
    more ?? [],
  )
  const below = spread(off, less ?? [])
  return above.map((line, row) => line.map((value, at) => value - (below[row]?.[at] ?? 0)))
}

/**
 * Spreads columns over rows by weights of their own, such as the hours that an agent gave to each body: every column sums
 * exactly, and every row is within a cent of what the columns give it. A column that weighs nowhere follows the rows.
 *
 * @param rows what a column without weights is spread by
 * @param weights `[row][column]`
 */
export function spreadByWeights(
  rows: readonly number[],
  columns: readonly number[],
  weights: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const own = columns.map((_, column) => {
    const line = weights.map((row) => row[column] ?? 0)
    return line.some((weight) => weight > 0) ? line : rows
  })
  const spread = distributeMatrix(
    columns.map((value, at) =>
      (own[at] ?? []).some((weight) => weight > 0) ? Math.abs(value) : 0,
    ),
    own,
  )
  const cells = rows.map(() => columns.map(() => 0))
  columns.forEach((value, column) => {
    spread[column]?.forEach((cell, row) => {
      const line = cells[row]
      if (line !== undefined && cell !== 0) line[column] = value < 0 ? -cell : cell
    })
  })
  return cells
}
