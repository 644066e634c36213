import type { Cents } from '#shared/kernel/cents'
import { ratio, roundRatio } from '#shared/kernel/ratio'

/** A part of a whole in millionths, rounded once from the exact fraction: 95 691 prints as 9,5691 %. */
export const partMillionths = (weight: number, weights: number): number =>
  weights === 0 ? 0 : roundRatio(ratio(BigInt(weight) * 1_000_000n, weights))

/** The cost of one hour in ten-thousandths of a euro, rounded once; `null` without any hour. */
export const hourCost = (cost: Cents, minutes: number): number | null =>
  minutes === 0 ? null : roundRatio(ratio(BigInt(cost) * 6000n, minutes))

/** A duration that may fall between two minutes. */
export interface ExactDuration {
  readonly minutes: number
  /** What is left beyond the whole minutes, in lowest terms; `null` when nothing is. */
  readonly rest: { readonly numerator: bigint; readonly denominator: bigint } | null
}

const commonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : commonDivisor(b, a % b))

/** Splits an exact number of minutes into whole minutes and a fraction: nothing that is billed is rounded on paper. */
export function exactDuration(numerator: bigint, denominator: bigint): ExactDuration {
  const left = numerator % denominator
  const divisor = commonDivisor(left, denominator)
  return {
    minutes: Number(numerator / denominator),
    rest: left === 0n ? null : { numerator: left / divisor, denominator: denominator / divisor },
  }
}
