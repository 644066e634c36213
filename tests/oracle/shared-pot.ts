import type { Fraction } from './fraction'
import {
  ZERO,
  add,
  compare,
  divide,
  fraction,
  greatest,
  isZero,
  least,
  multiply,
  subtract,
  sum,
} from './fraction'
import { largestRemainder } from './largest-remainder'

/** Somebody who takes part in a pot: a body for some of its parts, or the lender. */
export interface Taker {
  readonly weight: Fraction
  /** `null`: no bound. Without a floor nobody pays less than nothing. */
  readonly atLeast: bigint | null
  readonly atMost: bigint | null
}

/** Level × weight, brought between the bounds. */
function atLevel({ weight, atLeast, atMost }: Taker, level: Fraction): Fraction {
  const raised = greatest(multiply(level, weight), fraction(atLeast ?? 0n))
  return atMost === null ? raised : least(raised, fraction(atMost))
}

const allAt = (takers: readonly Taker[], level: Fraction): Fraction =>
  sum(takers.map((taker) => atLevel(taker, level)))

/** Levels at which somebody comes to a bound or leaves it, rising, from nothing. */
function turns(takers: readonly Taker[]): readonly Fraction[] {
  const at = takers.flatMap(({ weight, atLeast, atMost }) =>
    isZero(weight)
      ? []
      : [atLeast, atMost].flatMap((bound) =>
          bound === null ? [] : [divide(fraction(bound), weight)],
        ),
  )
  return [ZERO, ...at].sort(compare)
}

/** The level at which all sums to the pot; or what no level can meet. */
function levelOf(
  takers: readonly Taker[],
  pot: Fraction,
): Fraction | 'floorsAboveCost' | 'capsBelowCost' {
  let [low, lowAll] = [ZERO, allAt(takers, ZERO)]
  if (compare(lowAll, pot) > 0) return 'floorsAboveCost'
  const last = turns(takers).at(-1) ?? ZERO
  // Beyond the last turn the sum is a line: a level above it gives its slope.
  for (const high of [...turns(takers), add(last, fraction(1n))]) {
    const highAll = allAt(takers, high)
    if (compare(highAll, pot) >= 0) {
      const rise = subtract(highAll, lowAll)
      if (isZero(rise)) return low
      const way = divide(subtract(pot, lowAll), rise)
      return add(low, multiply(way, subtract(high, low)))
    }
    if (compare(high, last) <= 0) [low, lowAll] = [high, highAll]
    else {
      const slope = divide(subtract(highAll, lowAll), subtract(high, low))
      if (isZero(slope)) return 'capsBelowCost'
      return add(low, divide(subtract(pot, lowAll), slope))
    }
  }
  return low
}

/**
 * Shares a pot between takers: who is at a bound pays the bound; the rest is shared between the others by largest remainder
 * in proportion to their weights, in the order given.
 */
export function sharePot(
  pot: bigint,
  takers: readonly Taker[],
): readonly bigint[] | 'floorsAboveCost' | 'capsBelowCost' {
  const level = levelOf(takers, fraction(pot))
  if (typeof level === 'string') return level
  const bounds = takers.map((taker) => {
    const free = multiply(level, taker.weight)
    if (taker.atLeast !== null && compare(free, fraction(taker.atLeast)) <= 0) return taker.atLeast
    return taker.atMost !== null && compare(free, fraction(taker.atMost)) >= 0
      ? taker.atMost
      : undefined
  })
  const rest = bounds.reduce<bigint>((left, bound) => left - (bound ?? 0n), pot)
  const weights = takers.map(({ weight }, at) => (bounds[at] === undefined ? weight : ZERO))
  const others = largestRemainder(rest, weights)
  return takers.map((_, at) => bounds[at] ?? others[at] ?? 0n)
}

/** Whether a bound moves somebody's amount: a level alone would give less than a floor or more than a cap. */
export function isBounding(pot: bigint, takers: readonly Taker[]): boolean {
  const all = sum(takers.map(({ weight }) => weight))
  return takers.some(({ weight, atLeast, atMost }) => {
    const free = isZero(all) ? ZERO : divide(multiply(fraction(pot), weight), all)
    return (
      (atLeast !== null && atLeast === atMost) ||
      (atLeast !== null && compare(free, fraction(atLeast)) < 0) ||
      (atMost !== null && compare(free, fraction(atMost)) > 0)
    )
  })
}
