const collators = new Map<string, Intl.Collator>()

const collator = (language: string): Intl.Collator => {
  const known = collators.get(language)
  if (known !== undefined) return known
  const made = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
  collators.set(language, made)
  return made
}

type Value = string | number | null

/** Compares two values of a column as a reader expects; a missing value is smaller than any other. */
export function compareValues(a: Value, b: Value, language: string): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return collator(language).compare(String(a), String(b))
}
