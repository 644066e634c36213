import { compareOn } from './compare'
import { randomTerritory } from './random-territory'

/** Seeds in a row, both ends included. */
export interface Seeds {
  readonly from: number
  readonly to: number
}

/** What was found on them. */
export interface Outcome {
  readonly cases: number
  readonly refused: number
  /** Seeds on which engine and second settlement differ. */
  readonly differing: readonly number[]
}

/** Compares engine and second settlement on the territory of each seed. */
export function compareSeeds({ from, to }: Seeds): Outcome {
  const differing: number[] = []
  let refused = 0
  for (let seed = from; seed <= to; seed += 1) {
    const comparison = compareOn(randomTerritory(seed))
    if (comparison.refused) refused += 1
    if (comparison.differences.length > 0) differing.push(seed)
  }
  return { cases: to - from + 1, refused, differing }
}
