import { contractedWeeks } from '#shared/domain/agreements/contracted-week'
import type { Agreement } from '#shared/domain/agreements/agreement'
import {
  splitBlock,
  splitByParts,
  type BlockPart,
  type SplitFailure,
} from '#shared/domain/timesheets/split-block'
import type { Day } from '#shared/kernel/day'
import type { Minutes } from '#shared/kernel/minutes'
import type { Result } from '#shared/kernel/result'
import { typedShares } from '../../../forms/typed-shares'

/** The weights by which a block is split. */
export type SplitKey = 'contracted' | 'percent' | 'equal'

interface SplitAsked {
  readonly key: SplitKey
  readonly block: Minutes
  readonly day: Day
  readonly bodies: readonly string[]
  readonly agreements: readonly Agreement[]
  /** As typed, by body. */
  readonly percents: ReadonlyMap<string, string>
}

/** Decimals of a percentage. */
const PERCENT_PLACES = 2

/** Splits a block by the chosen key; an invalid percentage counts for nothing, and the sum shows it. */
export function splitFigures(asked: SplitAsked): Result<readonly BlockPart[], SplitFailure> {
  const { key, block, bodies, percents } = asked
  if (key === 'percent') {
    const shares = typedShares(
      bodies.map((body) => percents.get(body) ?? ''),
      PERCENT_PLACES,
    )
    return splitByParts(
      block,
      bodies.map((collectivityId, at) => ({
        collectivityId,
        weight: Math.max(0, shares[at]?.millionths ?? 0),
      })),
    )
  }
  const contracted = contractedWeeks(asked.agreements, asked.day)
  return splitBlock(
    block,
    bodies.map((collectivityId) => ({
      collectivityId,
      weight: key === 'equal' ? 1 : (contracted.get(collectivityId) ?? 0),
    })),
  )
}
