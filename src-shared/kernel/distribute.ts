import { failure, success, type Result } from './result'

/** Why a total can't be shared out. */
export type DistributeFailure =
  | { readonly code: 'weightsAllZero' }
  | { readonly code: 'weightNegative'; readonly index: number }

/** One part of a total: what it received, and why it did or did not get a spare unit. */
export interface Part {
  /** The units received, an integer with the sign of the total. */
  readonly share: number
  /** 1 where it got a spare unit, else 0. */
  readonly spare: 0 | 1
  /** What the floor left over, as `remainder / sum of the weights` of one unit. */
  readonly remainder: bigint
  /** The place in the queue for spare units, from 0. */
  readonly rank: number
}

/**
 * Shares an integer total in proportion to weights by the largest-remainder method: each part gets the floor of its
 * exact share, then the spare units go one each to the largest remainders. Equal remainders are served in the order
 * of the list, so the caller declares the tie-break by sorting. The parts always sum to the total.
 *
 * @param total whole units (cents or minutes), negative allowed
 * @param weights exact integers, none negative, one at least positive
 */
export function distribute(
  total: number,
  weights: readonly (number | bigint)[],
): Result<readonly Part[], DistributeFailure> {
  if (!Number.isSafeInteger(total)) throw new RangeError(`Not a whole total: ${total}`)
  const negative = weights.findIndex((weight) => weight < 0)
  if (negative >= 0) return failure({ code: 'weightNegative', index: negative })
  const magnitude = Math.abs(total)
  const divided = divideSmall(magnitude, weights) ?? divideLarge(BigInt(magnitude), weights)
  if (divided === null) {
    return total === 0 && weights.length > 0
      ? success(weights.map((_, rank) => ({ share: 0, spare: 0, remainder: 0n, rank })))
      : failure({ code: 'weightsAllZero' })
  }
  return success(placeSpares(total, divided))
}

/** The floor of each part, and what the division leaves, in `1 / sum of weights` of a unit. */
interface Divided {
  readonly floors: readonly number[]
  readonly remainders: readonly (number | bigint)[]
}

/** Divides in plain integers where no product can exceed 2^53; `null` where one could, or where all weights are zero. */
function divideSmall(magnitude: number, weights: readonly (number | bigint)[]): Divided | null {
  let sum = 0
  for (const weight of weights) {
    if (typeof weight === 'bigint') return null
    sum += weight
  }
  if (sum === 0 || !Number.isSafeInteger(sum * Math.max(1, magnitude))) return null
  const floors: number[] = []
  const remainders: number[] = []
  for (const weight of weights) {
    const product = magnitude * Number(weight)
    const remainder = product % sum
    floors.push((product - remainder) / sum)
    remainders.push(remainder)
  }
  return { floors, remainders }
}

function divideLarge(magnitude: bigint, weights: readonly (number | bigint)[]): Divided | null {
  const exact = weights.map((weight) => BigInt(weight))
  const sum = exact.reduce((a, b) => a + b, 0n)
  if (sum === 0n) return null
  return {
    floors: exact.map((weight) => Number((magnitude * weight) / sum)),
    remainders: exact.map((weight) => (magnitude * weight) % sum),
  }
}

function placeSpares(total: number, { floors, remainders }: Divided): readonly Part[] {
  const queue = floors
    .map((_, index) => index)
    .sort((a, b) => {
      const [left, right] = [remainders[a] ?? 0, remainders[b] ?? 0]
      return left < right ? 1 : left > right ? -1 : a - b
    })
  const ranks = new Array<number>(floors.length).fill(0)
  queue.forEach((index, rank) => (ranks[index] = rank))
  const spares = floors.reduce((rest, floor) => rest - floor, Math.abs(total))
  const sign = total < 0 ? -1 : 1
  return floors.map((floor, index) => {
    const rank = ranks[index] ?? 0
    const spare = rank < spares ? 1 : 0
    const share = sign * (floor + spare)
    return {
      share: share === 0 ? 0 : share,
      spare,
      remainder: BigInt(remainders[index] ?? 0),
      rank,
    }
  })
}
