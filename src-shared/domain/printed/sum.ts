import type { PrintedPath, PrintedValue } from './printed-value'

/** A value that a document prints, and the result of computing it again from what is printed beside it. */
export interface Sum<Field extends string> {
  readonly field: Field
  readonly printed: PrintedValue
  readonly again: PrintedValue
  /** The path of its line; empty where it is on no list. */
  readonly path: PrintedPath
}

/** A value against what it should be. */
export const sum = <Field extends string>(
  field: Field,
  printed: PrintedValue,
  again: PrintedValue,
  path: PrintedPath = [],
): Sum<Field> => ({ field, printed, again, path })

/** A number against the least and the most that it can be. */
export const between = <Field extends string>(
  field: Field,
  printed: number,
  least: number,
  most: number,
  path: PrintedPath = [],
): Sum<Field> => sum(field, printed, Math.max(least, Math.min(most, printed)), path)

/** Something that should be there, or should not. */
export const present = <Field extends string>(
  field: Field,
  printed: unknown,
  due: boolean,
): Sum<Field> => sum(field, printed === undefined ? 0 : 1, due ? 1 : 0)

const isSame = (a: PrintedValue, b: PrintedValue): boolean =>
  a !== null && b !== null && typeof a === 'object' && typeof b === 'object'
    ? a.numerator === b.numerator && a.denominator === b.denominator
    : a === b

/** Whether a value is what it should be. */
export const holds = ({ printed, again }: Sum<string>): boolean => isSame(printed, again)
