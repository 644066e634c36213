import type { Parameter } from './parameter'

/** A figure that the territory keeps, and the published one of the same name and day, which has another value. */
export interface DifferingParameter {
  readonly kept: Parameter
  readonly published: Parameter
}

/**
 * The kept figures whose published value is another one, from the same day on, in the order in which they are kept: the territory
 * corrected them, or keeps them from a list that was wrong.
 */
export const differingParameters = (
  kept: readonly Parameter[],
  published: readonly Parameter[],
): readonly DifferingParameter[] =>
  kept.flatMap((one) => {
    const other = published.find(({ code, from }) => code === one.code && from === one.from)
    return other === undefined || other.value === one.value ? [] : [{ kept: one, published: other }]
  })
