import type { Comparison } from './compare'
import { compareOn } from './compare'
import { randomTerritory } from './random-territory'
import type { Territory } from './territory'

/** Seeds in a row, both ends included. */
export interface Seeds {
  readonly from: number
  readonly to: number
}

/** What was found on them. */
export interface Outcome {
  readonly cases: number
  readonly refused: number
  /** In how many something was foreseen; none but in provisional settlements. */
  readonly foreseen: number
  /** Seeds on which engine and second settlement differ. */
  readonly differing: readonly number[]
}

/** Compares engine and second settlement on the territory of each seed. */
export function compareSeeds(
  { from, to }: Seeds,
  draw: (seed: number) => Territory = randomTerritory,
  compare: (territory: Territory) => Comparison = compareOn,
): Outcome {
  const differing: number[] = []
  let [refused, foreseen] = [0, 0]
  for (let seed = from; seed <= to; seed += 1) {
    const comparison = compare(draw(seed))
    if (comparison.refused) refused += 1
    if (comparison.foreseen === true) foreseen += 1
    if (comparison.differences.length > 0) differing.push(seed)
  }
  return { cases: to - from + 1, refused, foreseen, differing }
}
