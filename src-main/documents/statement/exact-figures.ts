import type { Cents } from '#shared/kernel/cents'
import { ratio, roundRatio } from '#shared/kernel/ratio'

/** A part of a whole in millionths, rounded once from the exact fraction: 95 691 prints as 9,5691 %. */
export const partMillionths = (weight: number | string, weights: number | string): number =>
  BigInt(weights) === 0n ? 0 : roundRatio(ratio(BigInt(weight) * 1_000_000n, BigInt(weights)))

/** The cost of one hour in ten-thousandths of a euro, rounded once; `null` without any hour. */
export const hourCost = (cost: Cents, minutes: number): number | null =>
  minutes === 0 ? null : roundRatio(ratio(BigInt(cost) * 6000n, minutes))
