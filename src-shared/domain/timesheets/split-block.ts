import { distribute } from '#shared/kernel/distribute'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import { failure, success, type Result } from '#shared/kernel/result'

/** One receiver of a block of time and its weight: a contracted week, a percentage, any whole number. */
export interface BlockWeight {
  readonly collectivityId: string
  /** A whole number, not negative. */
  readonly weight: number
}

/** What one body receives of a block. */
export interface BlockPart {
  readonly collectivityId: string
  readonly minutes: Minutes
}

/** Why a block can't be split: no body to receive it, or percentages that don't make a whole (`found`, in millionths). */
export type SplitFailure =
  | { readonly code: 'nothingWeighs' }
  | { readonly code: 'percentsNotWhole'; readonly found: number }

/** One whole, in millionths. */
const WHOLE = 1_000_000

/**
 * Splits a block of time over bodies in proportion to weights, to the minute, by the largest remainder: the parts always
 * add up to the block. Equal remainders are served in the order of the list. A part of zero is left out.
 */
export function splitBlock(
  block: Minutes,
  weights: readonly BlockWeight[],
): Result<readonly BlockPart[], SplitFailure> {
  const parts = distribute(
    block,
    weights.map(({ weight }) => weight),
  )
  if (!parts.ok || weights.every(({ weight }) => weight === 0))
    return failure({ code: 'nothingWeighs' })
  return success(
    weights.flatMap(({ collectivityId }, at) => {
      const share = parts.value[at]?.share ?? 0
      return share === 0 ? [] : [{ collectivityId, minutes: minutes(share) }]
    }),
  )
}

/** Splits a block by parts of the whole (weights in millionths), which must make the whole together. */
export function splitByParts(
  block: Minutes,
  shares: readonly BlockWeight[],
): Result<readonly BlockPart[], SplitFailure> {
  const found = shares.reduce((sum, { weight }) => sum + weight, 0)
  return found === WHOLE ? splitBlock(block, shares) : failure({ code: 'percentsNotWhole', found })
}
