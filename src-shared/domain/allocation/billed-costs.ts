/** The greatest whole number that is no more than `numerator / denominator`. */
function floorOf(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient
}

/**
 * The part of each cost that is billed, where `billed` of `whole` is: cost x billed / whole, to the cent below or above so
 * that all sum to what is billed. Where the whole is billed, each cost is. Grants, as negative costs, are reduced in the
 * same way.
 *
 * @param costs cents, that sum to `whole`
 */
export function billedCosts(
  costs: readonly number[],
  billed: number,
  whole: number,
): readonly number[] {
  if (whole === 0) return costs.map(() => 0)
  if (billed === whole) return costs
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
