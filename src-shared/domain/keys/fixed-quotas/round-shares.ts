import { distribute } from '#shared/kernel/distribute'
import { commonMultiple, ratio, roundRatio, type Ratio } from '#shared/kernel/ratio'
import { WHOLE } from './fixed-quotas-schema'

/** What is kept of a share. */
export interface RoundedShare {
  readonly millionths: number
  /** `rounded`: to the nearest millionth. `toWhole`: to another one, so that all of them make the whole. */
  readonly how: 'exact' | 'rounded' | 'toWhole'
}

/** Parts of the whole in which shares are compared where they have no common denominator below: what is cut off changes no millionth. */
const FINEST = 10n ** 36n

/** The denominator that all shares have in common, as long as it is of a usual size. */
const commonDenominator = (shares: readonly (Ratio | null)[]): bigint =>
  shares.reduce<bigint>((common, share) => {
    const next = share === null ? common : commonMultiple(common, share.denominator)
    return next > FINEST ? FINEST : next
  }, 1n)

/**
 * Rounds shares to millionths, each to the nearest. Where together they come to the whole (three thirds, or a sixth, a sixth and two
 * thirds), the roundings are shared out by largest remainder, so that what is kept makes the whole too.
 *
 * @param shares `null` is no share, and stays none
 */
export function roundShares(shares: readonly (Ratio | null)[]): readonly (RoundedShare | null)[] {
  const parts = commonDenominator(shares)
  const weights = shares.map((share) =>
    share === null ? 0n : (share.numerator * parts) / share.denominator,
  )
  const sum = weights.reduce((all, weight) => all + weight, 0n)
  const isWhole = roundRatio(ratio(sum * BigInt(WHOLE), parts)) === WHOLE
  const divided = isWhole ? distribute(WHOLE, weights) : null
  return shares.map((share, at) => {
    if (share === null) return null
    const scaled = ratio(share.numerator * BigInt(WHOLE), share.denominator)
    const own = roundRatio(scaled)
    const millionths = divided?.ok === true ? (divided.value[at]?.share ?? own) : own
    const isExact = scaled.numerator % scaled.denominator === 0n
    return { millionths, how: millionths !== own ? 'toWhole' : isExact ? 'exact' : 'rounded' }
  })
}
