import { compareNames } from '#shared/kernel/compare-names'

type Value = string | number | null

/** Compares two values of a column as a reader expects; a missing value is smaller than any other. */
export function compareValues(a: Value, b: Value): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return compareNames(String(a), String(b))
}
