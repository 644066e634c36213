import type { Comparison, Difference } from './compare'
import { compareOn } from './compare'
import { randomTerritory } from './random-territory'
import { shrink } from './shrink'
import type { Territory } from './territory'

/** Whether a difference is of the sort of another; where one refuses and not the other, for the same reasons. */
const isLike = (a: Difference, b: Difference): boolean =>
  a.aspect === b.aspect && (a.aspect !== 'refusal' || a.text === b.text)

/** The smallest territory on which the first difference of a seed is still found, with what then differs. */
export function shrinkSeed(
  seed: number,
  draw: (seed: number) => Territory = randomTerritory,
  compare: (territory: Territory) => Comparison = compareOn,
): {
  readonly territory: Territory
  readonly differences: readonly Difference[]
} {
  const whole = draw(seed)
  const [first] = compare(whole).differences
  const territory =
    first === undefined
      ? whole
      : shrink(whole, (smaller) =>
          compare(smaller).differences.some((other) => isLike(other, first)),
        )
  return { territory, differences: compare(territory).differences }
}
