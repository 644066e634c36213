/** The bounds of a part: whole units. */
export interface Level {
  readonly weight: bigint
  readonly low: bigint
  /** `null`: no end. */
  readonly high: bigint | null
}

/** Why some parts can't make the total: together they must be more than it, or less. */
export type LevelsFailure = { readonly code: 'tooHigh' | 'tooLow'; readonly bound: bigint }

/**
 * Finds the parts that stay at a bound when a total is shared by weights, the others taking what is left in proportion:
 * each part is `level x weight` brought between its bounds, for the one level at which all sum to the total (water-filling,
 * exactly: whole numbers only).
 *
 * @returns for each part its bound where it stays at one, else `null`; or the bounds that no level can meet
 */
export function fillLevels(
  total: bigint,
  parts: readonly Level[],
): readonly (bigint | null)[] | LevelsFailure {
  const least = parts.reduce((sum, { low }) => sum + low, 0n)
  if (least > total) return { code: 'tooHigh', bound: least }
  const most = parts.map(({ weight, low, high }) => (weight === 0n ? low : high))
  if (most.every((high) => high !== null)) {
    const sum = most.reduce((all, high) => all + high, 0n)
    if (sum < total) return { code: 'tooLow', bound: sum }
  }
  // A part whose two bounds are equal has that value at any level.
  const held = parts.map(({ low, high }): bigint | null => (low === high ? low : null))
  for (;;) {
    const free = parts.flatMap((part, at) => (held[at] === null ? [{ ...part, at }] : []))
    const left = total - held.reduce<bigint>((sum, bound) => sum + (bound ?? 0n), 0n)
    const weights = free.reduce((sum, { weight }) => sum + weight, 0n)
    // Each part times the sum of the weights, to stay whole; the excess of bounds over proportional parts.
    const bounded = free.map(({ weight, low, high, at }) => {
      const share = left * weight
      const [floor, ceiling] = [low * weights, high === null ? null : high * weights]
      if (share < floor || (weights === 0n && low > 0n))
        return { at, bound: low, excess: floor - share }
      if (ceiling !== null && high !== null && share > ceiling)
        return { at, bound: high, excess: ceiling - share }
      return { at, bound: null, excess: 0n }
    })
    const excess = bounded.reduce((sum, each) => sum + each.excess, 0n)
    const hold = bounded.filter(
      ({ bound, excess: own }) =>
        bound !== null && (excess === 0n || (excess > 0n ? own >= 0n : own <= 0n)),
    )
    if (hold.length === 0) return held
    for (const { at, bound } of hold) held[at] = bound
  }
}
