import type { Cents } from '#shared/kernel/cents'
import { ratio, roundRatio } from '#shared/kernel/ratio'

/** A part of a whole in millionths, rounded once from the exact fraction: 95 691 prints as 9,5691 %. */
export const partMillionths = (weight: number | string, weights: number | string): number =>
  BigInt(weights) === 0n ? 0 : roundRatio(ratio(BigInt(weight) * 1_000_000n, BigInt(weights)))

/**
 * The cost of one unit in ten-thousandths of a euro, rounded once; `null` without any. The quantity is counted in parts, so
 * many to a unit: minutes, sixty to an hour.
 */
export const unitCost = (
  cost: Cents,
  quantity: number | string,
  parts: number | string,
): number | null =>
  BigInt(quantity) === 0n
    ? null
    : roundRatio(ratio(BigInt(cost) * 100n * BigInt(parts), BigInt(quantity)))
