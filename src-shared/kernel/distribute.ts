import type { Result } from './result'
import { failure, success } from './result'

/** Why a total can't be shared out. */
export type DistributeFailure =
  { readonly code: 'weightsAllZero' } | { readonly code: 'weightNegative'; readonly index: number }

/** One part of a total: what it received, and why a spare unit did or did not go to it. */
export interface Part {
  /** The units received, an integer with the sign of the total. */
  readonly share: number
  /** 1 where a spare unit was placed here, else 0. */
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
  const exact = weights.map((weight) => BigInt(weight))
  const negative = exact.findIndex((weight) => weight < 0n)
  if (negative >= 0) return failure({ code: 'weightNegative', index: negative })
  const sum = exact.reduce((a, b) => a + b, 0n)
  if (sum === 0n) {
    return total === 0 && weights.length > 0
      ? success(weights.map((_, rank) => ({ share: 0, spare: 0, remainder: 0n, rank })))
      : failure({ code: 'weightsAllZero' })
  }
  const sign = total < 0 ? -1 : 1
  const magnitude = BigInt(Math.abs(total))
  const floors = exact.map((weight) => (magnitude * weight) / sum)
  const remainders = exact.map((weight) => (magnitude * weight) % sum)
  const queue = exact
    .map((_, index) => index)
    .sort((a, b) => {
      const difference = (remainders[b] ?? 0n) - (remainders[a] ?? 0n)
      return difference > 0n ? 1 : difference < 0n ? -1 : a - b
    })
  const ranks = new Array<number>(exact.length).fill(0)
  queue.forEach((index, rank) => (ranks[index] = rank))
  const spares = Number(magnitude - floors.reduce((a, b) => a + b, 0n))
  return success(
    exact.map((_, index) => {
      const rank = ranks[index] ?? 0
      const spare = rank < spares ? 1 : 0
      const share = sign * (Number(floors[index]) + spare)
      return { share: share === 0 ? 0 : share, spare, remainder: remainders[index] ?? 0n, rank }
    }),
  )
}
