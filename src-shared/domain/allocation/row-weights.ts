/** What a row of a matrix is spread by. */
export type SpreadBasis = 'hours' | 'cost' | 'equal'

/** The weights that spread a row's amount over columns, and where they come from. */
export interface RowWeights {
  readonly basis: SpreadBasis
  readonly weights: readonly number[]
}

const usable = (weights: readonly number[]): boolean => weights.some((weight) => weight > 0)

/**
 * Weights for a row that has an amount: its own hours; where a body that pays used none (contracted hours, fixed
 * quotas), what each column cost; else equal parts.
 */
export function rowWeights(hours: readonly number[], cost: readonly number[]): RowWeights {
  if (usable(hours)) return { basis: 'hours', weights: hours }
  if (usable(cost)) return { basis: 'cost', weights: cost }
  return { basis: 'equal', weights: hours.map(() => 1) }
}
