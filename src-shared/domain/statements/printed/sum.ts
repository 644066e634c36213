import type { ContentField } from '../content-fields'
import type { ContentLine, ToldValue } from '../verification'

/** A value that a statement prints, and what it comes to when it is worked out again from what stands beside it. */
export interface Sum {
  readonly field: ContentField
  readonly printed: ToldValue
  readonly again: ToldValue
  /** The line that it stands on; none where it stands on no list. */
  readonly lines: readonly ContentLine[]
}

/** A value against what it should be. */
export const sum = (
  field: ContentField,
  printed: ToldValue,
  again: ToldValue,
  lines: readonly ContentLine[] = [],
): Sum => ({ field, printed, again, lines })

/** A number against the least and the most that it can be. */
export const between = (
  field: ContentField,
  printed: number,
  least: number,
  most: number,
  lines: readonly ContentLine[] = [],
): Sum => sum(field, printed, Math.max(least, Math.min(most, printed)), lines)

/** Something that should be there, or should not. */
export const present = (field: ContentField, printed: unknown, due: boolean): Sum =>
  sum(field, printed === undefined ? 0 : 1, due ? 1 : 0)

const isSame = (a: ToldValue, b: ToldValue): boolean =>
  a !== null && b !== null && typeof a === 'object' && typeof b === 'object'
    ? a.numerator === b.numerator && a.denominator === b.denominator
    : a === b

/** Whether a value is what it should be. */
export const holds = ({ printed, again }: Sum): boolean => isSame(printed, again)
