import type { Difference } from './compare'
import { compareOn } from './compare'
import { randomTerritory } from './random-territory'
import { shrink } from './shrink'
import type { Territory } from './territory'

/** Whether a difference is of the sort of another; where one refuses and not the other, for the same reasons. */
const isLike = (a: Difference, b: Difference): boolean =>
  a.aspect === b.aspect && (a.aspect !== 'refusal' || a.text === b.text)

/** The smallest territory on which the first difference of a seed is still found, with what then differs. */
export function shrinkSeed(seed: number): {
  readonly territory: Territory
  readonly differences: readonly Difference[]
} {
  const whole = randomTerritory(seed)
  const [first] = compareOn(whole).differences
  const territory =
    first === undefined
      ? whole
      : shrink(whole, (smaller) =>
          compareOn(smaller).differences.some((other) => isLike(other, first)),
        )
  return { territory, differences: compareOn(territory).differences }
}
